"""Which objects an OpenAPI document is made of, and where one holds another.

It tells a reference from data that looks like one: `$ref` inside an example, a default,
an `enum` or an extension is a value that the API speaks of, not a reference.
https://spec.openapis.org/oas/v3.1.1.html#schema-0 and JSON Schema 2020-12 §10.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping

METHODS = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace"),
    "query",  # OpenAPI 3.2
)

# A header is a parameter without name and place.
_PARAMETER = {
    "schema": "schema",
    "content": "{media type}",
    "examples": "{example}",
}
_ENCODINGS = {
    "encoding": "{encoding}",
    "prefixEncoding": "[encoding]",
    "itemEncoding": "encoding",
}
# Kind of object -> field -> what it holds: "kind", "[kind]" a list, "{kind}" a map by
# name. The field "*" stands for all that do not start with `x-`. What is not named
# here is data.
OBJECTS: Mapping[str, Mapping[str, str]] = {
    "document": {
        "paths": "paths",
        "webhooks": "{path item}",
        "components": "components",
    },
    # Swagger 2.0: what it calls otherwise has the same form, see docs/adr/0018.
    "swagger": {
        "paths": "paths",
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
    },
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{request body}",
        "headers": "{header}",
        "securitySchemes": "{security scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{path item}",
        "mediaTypes": "{media type}",
    },
    "paths": {"*": "path item"},
    "callback": {"*": "path item"},
    "path item": {
        "parameters": "[parameter]",
        **dict.fromkeys(METHODS, "operation"),
        "additionalOperations": "{operation}",
    },
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "request body",
        "responses": "responses",
        "callbacks": "{callback}",
    },
    **dict.fromkeys(("parameter", "header"), _PARAMETER),
    "request body": {"content": "{media type}"},
    "responses": {"*": "response"},
    "response": {
        "schema": "schema",  # of Swagger 2.0
        "headers": "{header}",
        "content": "{media type}",
        "links": "{link}",
    },
    "media type": {
        **dict.fromkeys(("schema", "itemSchema"), "schema"),
        "examples": "{example}",
        **_ENCODINGS,
    },
    "encoding": {"headers": "{header}", **_ENCODINGS},
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
}


def root_kind(root: Mapping[str, Any]) -> str:
    """Give the kind of a whole document."""
    return "document" if "openapi" in root else "swagger"


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


def objects_in(kind: str, node: Any) -> Iterator[tuple[Pointer, str, Any]]:
    """Give the objects that one holds, also in its lists and maps.

    Each with the keys that lead there from the object, its kind, and its value. The
    same as `children` of `children`, for those who look at all objects of a document.
    """
    if not is_mapping(node):
        return
    fields = OBJECTS[kind]
    others = fields.get("*")
    for key, value in node.items():
        held = fields.get(key) or (others and _field(kind, key))
        if not held:
            continue
        if held[0] == "[":
            if is_list(value):
                for index, item in enumerate(value):
                    yield (key, index), held[1:-1], item
        elif held[0] == "{":
            if is_mapping(value):
                for name, item in value.items():
                    yield (key, name), held[1:-1], item
        else:
            yield (key,), held, value


def _field(kind: str, key: str) -> str | None:
    """Give what a field of an object holds, None where that is data."""
    fields = OBJECTS[kind]
    return fields.get(key, None if key.startswith("x-") else fields.get("*"))
