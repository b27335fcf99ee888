"""Schema Objects of Swagger 2.0 (§ "Schema Object"), and the types of what is no body."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document import pointers
from sdksmith.document.swagger.ledger import Ledger
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping, list_at, mapping_at

_BINARY = {"type": "string", "format": "binary"}
_MAPS = ("properties", "patternProperties")
_LISTS = ("allOf", "anyOf", "oneOf")
_HELD = (*_LISTS, "not", "additionalProperties")
# What a parameter says of its value; all else is about the parameter.
_OF_VALUES = frozenset(
    ("type", "format", "items", "default", "enum", "pattern", "multipleOf")
    + ("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum")
    + ("maxLength", "minLength", "maxItems", "minItems", "uniqueItems")
)
# A list that the caller has joined.
AS_TEXT = {"type": "string"}
_SHAREABLE = {"properties", "allOf"}
_LABELS = {"parameters": "Body", "responses": "Response"}
_NESTED = "the values of the inner lists have to be joined by the caller"


def is_file(node: Any) -> bool:
    """Say whether a schema means the bytes of a file; Azure writes `format: file`."""
    if not is_mapping(node):
        return False
    kind, form = node.get("type"), node.get("format")
    return kind == "file" or (form == "file" and "properties" not in node)


def convert_definitions(ledger: Ledger) -> dict[str, Any]:
    """Give the schemas that have names, with the tags of their discriminators.

    Without `x-ms-discriminator-value` the tag is the name, as 2.0 has it.
    https://azure.github.io/autorest/extensions/#x-ms-discriminator-value
    """
    nodes = mapping_at(ledger.root, "definitions")
    made = convert_schemas(nodes, ledger)
    for name, node in nodes.items():
        tag = node.get("x-ms-discriminator-value") if is_mapping(node) else None
        if isinstance(tag, str):
            ref = pointers.write(("components", "schemas", name))
            for parent in _parents(name, nodes):
                node = made[parent]
                if is_mapping(node) and is_mapping(node.get("discriminator")):
                    node["discriminator"].setdefault("mapping", {})[tag] = ref
    return made


def _parents(name: str, nodes: Mapping[str, Any]) -> list[str]:
    """Give a schema and all those that it is made of by `allOf`."""
    found = [name]
    for child in found:
        for part in list_at(nodes[child], "allOf") if is_mapping(nodes[child]) else []:
            ref = str(part.get("$ref", "")) if is_mapping(part) else ""
            parent = pointers.parse(ref)[-1] if pointers.is_local(ref) else ""
            if parent in nodes and parent not in found:
                found.append(parent)
    return found


def convert_schemas(nodes: Mapping[str, Any], ledger: Ledger) -> dict[str, Any]:
    """Give schemas by their names."""
    return {name: convert_schema(node, ledger) for name, node in nodes.items()}


def convert_schema(node: Any, ledger: Ledger) -> Any:
    """Give the schema in OpenAPI 3.0, with all schemas that it holds."""
    if is_list(node):
        return [convert_schema(item, ledger) for item in node]
    if not is_mapping(node):
        return node
    made = ledger.refer(node) if "$ref" in node else dict(node)
    for key, value in node.items():
        if key in _MAPS and is_mapping(value):
            made[key] = convert_schemas(value, ledger)
        elif key in _HELD:
            made[key] = convert_schema(value, ledger)
    if "items" in node:
        made["items"] = _convert_items(node["items"], ledger)
    if is_file(node):
        made |= _BINARY
    if isinstance(node.get("discriminator"), str):
        made["discriminator"] = {"propertyName": node["discriminator"]}
    if node.get("x-nullable") is True:
        made["nullable"] = True
    return _split_null(made)


def share_schema(node: Any, old: Pointer, ledger: Ledger) -> Any:
    """Give the schema of a body or an answer.

    In one that operations share, an object becomes a schema with the shared one's name:
    it is written out in each of them, and is the same thing in all.
    """
    is_shared = old[0] in ("parameters", "responses") and is_mapping(node)
    if not is_shared or not _SHAREABLE & node.keys():
        return convert_schema(node, ledger)
    known = mapping_at(ledger.root, "definitions")
    name = str(old[1]) if old[1] not in known else f"{old[1]}{_LABELS[str(old[0])]}"
    if name in known:
        return convert_schema(node, ledger)
    place = ("components", "schemas", name)
    if place not in ledger.moves:
        ledger.moves[place] = old
        ledger.schemas[name] = convert_schema(node, ledger)
    return {"$ref": pointers.write(place)}


def _convert_items(items: Any, ledger: Ledger) -> Any:
    """Give the schema of items; one for each position is known to neither version."""
    if not is_list(items):
        return convert_schema(items, ledger)
    options = convert_schema(items, ledger)
    return options[0] if len(options) == 1 else {"anyOf": options} if options else {}


def _split_null(node: dict[str, Any]) -> dict[str, Any]:
    """Give `type: [string, "null"]`, which the schema of 2.0 lets pass, as nullable."""
    types = node.get("type")
    if not is_list(types) or "null" not in types:
        return node
    rest = [name for name in types if name != "null"]
    return {**node, "type": rest[0] if len(rest) == 1 else rest, "nullable": True}


def convert_value(node: Mapping[str, Any], old: Pointer, ledger: Ledger) -> Any:
    """Give the schema of what a parameter, a form field or a header says of its value."""
    made = {key: node[key] for key in node if key in _OF_VALUES}
    if is_file(node):
        return {**made, **_BINARY}
    items = made.get("items")
    if is_mapping(items):
        place = (*old, "items")
        made["items"] = convert_value(items, place, ledger)
        if items.get("type") == "array":
            ledger.lose(place, f"a list of lists is lost: {_NESTED}")
            made["items"] = dict(AS_TEXT)
    return made
