"""Which objects an OpenAPI document is made of, and where one holds another.

It tells a reference from data that looks like one: `$ref` inside an example, a default,
an `enum` or an extension is a value that the API speaks of, not a reference.
https://spec.openapis.org/oas/v3.1.1.html#schema-0 and JSON Schema 2020-12 §10.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Kind of object -> field -> what it holds: "kind", "[kind]" a list, "{kind}" a map by
# name. The field "*" stands for all that do not start with `x-`. What is not named
# here is data.
OBJECTS: Mapping[str, Mapping[str, str]] = {
    "document": {
        "paths": "paths",
        "webhooks": "{path item}",
        "components": "components",
    },
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{request body}",
        "headers": "{parameter}",
        "securitySchemes": "{security scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{path item}",
    },
    "paths": {"*": "path item"},
    "callback": {"*": "path item"},
    "path item": {
        "parameters": "[parameter]",
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "request body",
        "responses": "responses",
        "callbacks": "{callback}",
    },
    # Headers too: they are parameters without name and place.
    "parameter": {
        "schema": "schema",
        "content": "{media type}",
        "examples": "{example}",
    },
    "request body": {"content": "{media type}"},
    "responses": {"*": "response"},
    "response": {
        "headers": "{parameter}",
        "content": "{media type}",
        "links": "{link}",
    },
    "media type": {
        "schema": "schema",
        "examples": "{example}",
        "encoding": "{encoding}",
    },
    "encoding": {"headers": "{parameter}"},
    "example": {},
    "link": {},
    "security scheme": {},
    "schema": {
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs"),
            "{schema}",
        ),
        **dict.fromkeys(
            ("not", "if", "then", "else", "items", "contains", "contentSchema")
            + ("additionalProperties", "propertyNames")
            + ("unevaluatedItems", "unevaluatedProperties"),
            "schema",
        ),
    },
    # Swagger 2.0, whose schemas hold each other as those of OpenAPI 3.0 do.
    "2.0 document": {
        "paths": "2.0 paths",
        "definitions": "{schema}",
        "parameters": "{2.0 parameter}",
        "responses": "{2.0 response}",
    },
    "2.0 paths": {"*": "2.0 path item"},
    "2.0 path item": {
        "parameters": "[2.0 parameter]",
        **dict.fromkeys(METHODS, "2.0 operation"),
    },
    "2.0 operation": {"parameters": "[2.0 parameter]", "responses": "2.0 responses"},
    "2.0 parameter": {"schema": "schema"},
    "2.0 responses": {"*": "2.0 response"},
    "2.0 response": {"schema": "schema"},
}
OPERATIONS = ("operation", "2.0 operation")


def root_kind(root: Mapping[str, Any]) -> str:
    """Give the kind of a whole document."""
    return "document" if "openapi" in root else "2.0 document"


def children(kind: str, pointer: Pointer, node: Any) -> Iterator[tuple[Pointer, str]]:
    """Give the objects directly below a node: pointer and kind of each."""
    if kind.startswith("["):
        if is_list(node):
            for index in range(len(node)):
                yield (*pointer, index), kind[1:-1]
    elif is_mapping(node):
        for key in node:
            held = kind[1:-1] if kind.startswith("{") else _field(kind, key)
            if held:
                yield (*pointer, key), held


def is_object(kind: str) -> bool:
    """Say whether a kind is an object of the document, which may be a reference."""
    return kind[0] not in "[{"


def _field(kind: str, key: str) -> str | None:
    """Give what a field of an object holds, None where that is data."""
    fields = OBJECTS[kind]
    return fields.get(key, None if key.startswith("x-") else fields.get("*"))
