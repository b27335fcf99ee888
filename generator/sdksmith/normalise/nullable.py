"""Null, in the ways of 3.0 (`nullable`) and 3.1 (type lists), brought to one form."""

from collections.abc import Mapping
from typing import Any

_NULL = {"type": "null"}
ANNOTATIONS = (
    *("description", "deprecated", "default", "readOnly", "writeOnly"),
    *("example", "examples"),
)


def split_types(schema: Mapping[str, Any]) -> tuple[list[str], bool]:
    """Give the schema's types without `null`, and whether null is among them."""
    value = schema.get("type")
    types = [value] if isinstance(value, str) else list(value or ())
    nullable = "null" in types or schema.get("nullable") is True
    return [name for name in types if name != "null"], nullable


def make_nullable(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Let null through as well; the annotations stay outside, where they are read."""
    outside = {key: schema[key] for key in ANNOTATIONS if key in schema}
    inside = {key: value for key, value in schema.items() if key not in outside}
    if not inside or inside == _NULL:
        return dict(schema)
    if "anyOf" in inside:
        members = inside["anyOf"]
        options = members if _NULL in members else [*members, _NULL]
        return {**inside, "anyOf": options, **outside}
    if isinstance(inside.get("type"), str) and not {"enum", "const"} & inside.keys():
        return {**inside, "type": [inside["type"], "null"], **outside}
    return {"anyOf": [inside, _NULL], **outside}


def annotate(
    node: Mapping[str, Any], schema: Mapping[str, Any], *, nullable: bool
) -> dict[str, Any]:
    """Give a schema that was read from a node with the node's annotations."""
    noted = {**schema, **{key: node[key] for key in ANNOTATIONS if key in node}}
    return make_nullable(noted) if nullable else noted
