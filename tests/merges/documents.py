"""Documents, and what their authors change in them."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
DOCUMENTS = {
    "carecycle": ROOT / "spec" / "carecycle.yaml",
    "shelter": ROOT / "docs" / "guide" / "shelter.yaml",
    **{
        name.replace("-", "_"): ROOT / "tests" / "cases" / name / "openapi.yaml"
        for name in ("resource-tree", "pages-cursor", "parameters", "many-types")
    },
}
Node = dict[str, Any]
Change = Callable[[Node, random.Random], bool]
"""Changes a document in place, and says whether there was anything to change."""

_METHODS = ("get", "put", "post", "patch", "delete")


def read_document(name: str) -> Node:
    """Give a document as its author wrote it."""
    document: Node = yaml.safe_load(DOCUMENTS[name].read_text(encoding="utf-8"))
    return document


def revise(document: Node, kind: str, seed: int) -> Node | None:
    """Give the next version of a document; None if it has nothing of that kind."""
    revised = copy.deepcopy(document)
    return revised if CHANGES[kind](revised, random.Random(seed)) else None


def _objects(document: Node) -> list[Node]:
    schemas = document.get("components", {}).get("schemas", {})
    return [
        schema
        for schema in schemas.values()
        if isinstance(schema, dict) and schema.get("properties")
    ]


def _operations(document: Node) -> list[Node]:
    return [
        path[method]
        for path in document["paths"].values()
        for method in _METHODS
        if method in path
    ]


def _fields(document: Node) -> list[tuple[Node, str]]:
    return [
        (schema, name) for schema in _objects(document) for name in schema["properties"]
    ]


def _add_field(document: Node, chance: random.Random) -> bool:
    for schema in chance.sample(_objects(document), 1):
        fields = [*schema["properties"].items()]
        place = chance.randint(0, len(fields))
        new = ("loyaltyTier", {"type": "string", "description": "How loyal it is."})
        schema["properties"] = dict([*fields[:place], new, *fields[place:]])
    return True


def _add_required_field(document: Node, chance: random.Random) -> bool:
    for schema in chance.sample(_objects(document), 1):
        schema["properties"]["auditedAt"] = {"type": "string", "format": "date-time"}
        schema["required"] = [*schema.get("required", []), "auditedAt"]
    return True


def _remove_field(document: Node, chance: random.Random) -> bool:
    free = [
        (schema, name)
        for schema, name in _fields(document)
        if name not in schema.get("required", []) and "x-conditions" not in schema
    ]
    for schema, name in chance.sample(free, min(1, len(free))):
        del schema["properties"][name]
    return bool(free)


def _rename_field(document: Node, chance: random.Random) -> bool:
    for schema, name in chance.sample(_fields(document), 1):
        schema["properties"] = {
            f"{key}Value" if key == name else key: value
            for key, value in schema["properties"].items()
        }
        schema["required"] = [
            f"{key}Value" if key == name else key for key in schema.get("required", [])
        ]
    return True


def _describe_field(document: Node, chance: random.Random) -> bool:
    free = [(s, n) for s, n in _fields(document) if "$ref" not in s["properties"][n]]
    for schema, name in chance.sample(free, 1):
        schema["properties"][name]["description"] = "Told anew, and better than before."
    return True


def _change_type(document: Node, chance: random.Random) -> bool:
    free = [
        (s, n)
        for s, n in _fields(document)
        if s["properties"][n].get("type") == "string"
    ]
    for schema, name in chance.sample(free, min(1, len(free))):
        described = schema["properties"][name].get("description")
        schema["properties"][name] = {"type": "integer"}
        if described:
            schema["properties"][name]["description"] = described
    return bool(free)


def _add_enum_value(document: Node, chance: random.Random) -> bool:
    def find(node: Any) -> Iterator[list[Any]]:
        if isinstance(node, dict):
            values = node.get("enum")
            if isinstance(values, list) and all(isinstance(v, str) for v in values):
                yield values
            for value in node.values():
                yield from find(value)
        elif isinstance(node, list):
            for value in node:
                yield from find(value)

    found = [*find(document)]
    for values in chance.sample(found, min(1, len(found))):
        values.append("brand_new")
    return bool(found)


def _add_operation(document: Node, chance: random.Random) -> bool:
    path = chance.choice([*document["paths"]])
    sample = next(iter(_operations({"paths": {path: document["paths"][path]}})))
    shared = document["paths"][path].get("parameters", [])
    document["paths"][f"{path}/archive"] = {
        "parameters": shared,
        "post": {
            "operationId": "archiveThat",
            "tags": sample.get("tags", []),
            "summary": "Put it away.",
            "parameters": [
                entry
                for entry in sample.get("parameters", [])
                if "$ref" in entry or entry["in"] == "path"
            ],
            "responses": {"204": {"description": "It is away."}},
        },
    }
    return True


def _add_resource(document: Node, chance: random.Random) -> bool:
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas["Invoice"] = {
        "type": "object",
        "required": ["id", "total"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "total": {"type": "number", "description": "In euros."},
            "state": {"type": "string", "enum": ["open", "paid"]},
        },
    }
    answer = {"schema": {"$ref": "#/components/schemas/Invoice"}}
    parameter = {"in": "path", "name": "invoiceId", "required": True}
    document["paths"]["/invoices/{invoiceId}"] = {
        "get": {
            "operationId": "getInvoice",
            "tags": ["invoices"],
            "summary": "An invoice.",
            "parameters": [parameter | {"schema": {"type": "string"}}],
            "responses": {
                "200": {"description": "It.", "content": {"application/json": answer}}
            },
        }
    }
    return True


def _remove_operation(document: Node, chance: random.Random) -> bool:
    places = [
        (path, method)
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
    ]
    path, method = chance.choice(places)
    del document["paths"][path][method]
    return len(places) > 2


def _add_parameter(document: Node, chance: random.Random) -> bool:
    for operation in chance.sample(_operations(document), 1):
        parameter = {"in": "query", "name": "dryRun", "schema": {"type": "boolean"}}
        parameter["description"] = "Only say what would be done."
        operation["parameters"] = [*operation.get("parameters", []), parameter]
    return True


def _describe_operation(document: Node, chance: random.Random) -> bool:
    for operation in chance.sample(_operations(document), 1):
        operation["summary"] = "Said in other words"
        operation["description"] = "With more than one sentence. It is all new."
    return True


def _add_error(document: Node, chance: random.Random) -> bool:
    for operation in chance.sample(_operations(document), 1):
        operation["responses"]["409"] = {"description": "It is in use."}
    return True


CHANGES: dict[str, Change] = {
    "field added": _add_field,
    "required field added": _add_required_field,
    "field removed": _remove_field,
    "field renamed": _rename_field,
    "field described anew": _describe_field,
    "type changed": _change_type,
    "enum value added": _add_enum_value,
    "operation added": _add_operation,
    "resource added": _add_resource,
    "operation removed": _remove_operation,
    "parameter added": _add_parameter,
    "operation described anew": _describe_operation,
    "error added": _add_error,
}
