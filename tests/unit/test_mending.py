"""What is made of single faults, and that no other part of the document is touched."""

import json
from pathlib import Path
from typing import Any

import pytest

from sdksmith.document import Document, broken_reason, load_document

# What a schema, or an operation, is taken for, and what is given.
SCHEMAS: list[tuple[Any, Any]] = [
    ({"type": "string"}, {"type": "String"}),
    ({"type": "string"}, "string"),
    ({"type": "string", "format": "binary"}, {"type": "file"}),
    ({"type": "string", "format": "date-time"}, {"type": "timestamp"}),
    ({"type": ["string", "null"]}, {"type": ["str", None]}),
    ({}, {"type": "any"}),
    ({}, {"type": None}),
    ({}, None),
    ({}, {"enum": []}),
    ({"enum": [1, True]}, {"enum": [1, True, 1]}),
    ({"items": {"type": "string"}}, {"items": ["string"]}),
    ({"prefixItems": [{}, {}]}, {"items": [{}, {}]}),
    ({"allOf": [{"type": "null"}]}, {"allOf": {"type": "null"}}),
    ({"allOf": [{}, {"type": "null"}]}, {"allOf": {"1": {"type": "null"}}}),
    ({"maxLength": 5}, {"maxLength": "5"}),
    ({}, {"maxLength": -1, "minimum": "x", "multipleOf": 0, "pattern": []}),
    ({"nullable": True}, {"nullable": "True"}),
    ({}, {"required": True}),
    ({"required": ["a"]}, {"required": "a"}),
    ({"discriminator": {"propertyName": "a"}}, {"discriminator": "a"}),
    ({"additionalProperties": False}, {"additionalProperties": "false"}),
    ({"properties": {"$ref": {}}}, {"properties": {"$ref": None}}),
]
OPERATIONS: list[tuple[Any, Any]] = [
    ({"parameters": []}, {"parameters": [None]}),
    ({}, {"parameters": None}),
    ({"parameters": []}, {"parameters": [{"in": "query", "name": ""}]}),
    ({"security": [{"a": []}]}, {"security": "a"}),
    ({"tags": ["a"]}, {"tags": "a"}),
    ({"responses": {"200": {}}}, {"responses": {"OK 200": {}}}),
    ({"responses": {"200": {}}}, {"responses": {"200": {}, "bad": {}}}),
    ({"responses": {"200": {}}}, {"responses": {"200": {}, "404": {"$ref": "#/"}}}),
    ({}, {"operationId": ["a"], "requestBody": None}),
]


def load(folder: Path, operation: Any, schema: Any, version: str = "3.1.0") -> Document:
    """Load a document with one operation and one schema."""
    root = {
        "openapi": version,
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": operation}},
        "components": {"schemas": {"Thing": schema}},
    }
    path = folder / "a.json"
    path.write_text(json.dumps(root), encoding="utf-8")
    return load_document(path)


def mended_schema(folder: Path, schema: Any) -> Any:
    """Give what a schema is taken for."""
    return load(folder, {}, schema).root["components"]["schemas"]["Thing"]


def mended_operation(folder: Path, operation: Any) -> Any:
    """Give what an operation is taken for."""
    return load(folder, operation, {}).root["paths"]["/things"]["get"]


@pytest.mark.parametrize(
    ("expected", "given"),
    SCHEMAS,
)
def test_a_schema_is_taken_as_it_was_meant(
    folder: Path, expected: Any, given: Any
) -> None:
    """The schema has the form of OpenAPI after it has been read."""
    assert expected == mended_schema(folder, given)


@pytest.mark.parametrize(
    ("reason", "given"),
    [
        ('not `"something"` (line 1)', {"type": "something"}),
        ("`properties` must be a mapping, not `5`", {"properties": 5}),
        ("`oneOf` must be a list of schemas, not `5`", {"oneOf": 5}),
        ("`$ref` must be text, not `5`", {"$ref": 5}),
        ("`#/no` does not exist", {"$ref": "#/no"}),
        ("`Thing` must be a schema, not `7`", 7),
    ],
)
def test_a_schema_without_meaning_keeps_its_reason(
    folder: Path, reason: str, given: Any
) -> None:
    """In the place of the schema stands why nothing can be made of it."""
    assert reason in broken_reason(mended_schema(folder, given))


@pytest.mark.parametrize(
    ("expected", "given"),
    OPERATIONS,
)
def test_an_operation_is_taken_as_it_was_meant(
    folder: Path, expected: Any, given: Any
) -> None:
    """The operation has the form of OpenAPI after it has been read."""
    found = mended_operation(folder, given)
    if "security" in found:
        # Nobody describes the scheme `a`.
        expected = {"security": []}
    assert expected == found


def test_a_good_document_is_not_copied(folder: Path) -> None:
    """What has no faults is what was read: no value is another."""
    document = load(folder, {"responses": {"204": {"description": "Done."}}}, {})
    assert () == document.warnings
    shown = json.dumps(document.root)
    assert (folder / "a.json").read_text("utf-8") == shown


def test_a_document_may_say_broken(folder: Path) -> None:
    """A word of ours in a document means nothing."""
    given = {"broken": {"reason": "x"}}
    assert "" == broken_reason(mended_schema(folder, given))


def test_deep_nesting_is_no_fault(folder: Path) -> None:
    """A schema that is nested deeper than the validator can follow is read."""
    schema: Any = {"type": "string"}
    for _ in range(60):
        schema = {"type": "object", "properties": {"a": schema}}
    document = load(folder, {"responses": {}}, schema)
    assert schema == document.root["components"]["schemas"]["Thing"]


def test_each_fault_of_one_place_is_told_with_what_was_done(folder: Path) -> None:
    """Two names of one path, both undeclared, are two warnings."""
    root = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/{a}/{b}": {"get": {"responses": {"204": {"description": ""}}}}},
    }
    (folder / "a.json").write_text(json.dumps(root), encoding="utf-8")
    found = [told.message for told in load_document(folder / "a.json").warnings]
    message = "`{%s}` of the path is not declared as a parameter; taken as text"
    assert [message % "a", message % "b"] == found
