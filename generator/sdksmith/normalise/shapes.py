"""What a schema says at first sight: what kind it is, before it is read."""

from typing import Any

from sdksmith.normalise.nodes import Node, list_at, without
from sdksmith.normalise.nullable import split_types
from sdksmith.normalise.unsupported import UnsupportedError

SCALARS = ("string", "integer", "number", "boolean")
_LIMITS = (
    *("minLength", "maxLength", "pattern", "format", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
)
_COMPOUND = ("allOf", "anyOf", "oneOf", "properties", "enum", "const", "if")
_NULL = {"type": "null"}


def is_object(node: Node) -> bool:
    """Say whether the schema is an object and nothing else (null apart)."""
    unions = {"anyOf", "oneOf", "enum", "const"} & set(node)
    return not unions and (split_types(node)[0] or [guess_type(node)]) == ["object"]


def is_inline(target: Node) -> bool:
    """Say whether a named schema is read in place: arrays, maps, anything at all."""
    scalar = set(split_types(target)[0]) & set(SCALARS)
    return not scalar and not any(target.get(keyword) for keyword in _COMPOUND)


def allows_null(target: Node) -> bool:
    """Say whether a named object lets null through: the reference has to say it."""
    return is_object(target) and split_types(target)[1]


def guess_type(node: Node) -> str:
    """Give the type that the keywords speak of; documents leave it out often."""
    if "properties" in node or "additionalProperties" in node:
        return "object"
    return "array" if "items" in node else ""


def split_null(option: dict[str, Any]) -> list[dict[str, Any]]:
    """Take a nullable variant apart, so that null stands once and last."""
    types = list_at(option, "type")
    if "null" in types:
        rest = [name for name in types if name != "null"]
        return [{**option, "type": rest[0]}, _NULL]
    members = option.get("anyOf")
    return list(members) if members and _NULL in members else [option]


def join_options(options: list[dict[str, Any]]) -> dict[str, Any]:
    """Give the union of the options, or the only one; none at all is null.

    A union of constants is how an enum is written whose values have descriptions.
    """
    if len(options) == 1:
        return options[0]
    if options and all({"const", "enum"} & set(option) for option in options):
        values = [value for option in options for value in _values_of(option)]
        return {"enum": list(dict.fromkeys(values))}
    return {"anyOf": options} if options else _NULL


def _values_of(option: Node) -> list[Any]:
    return [option["const"]] if "const" in option else list(option["enum"])


def read_enum(node: Node) -> tuple[dict[str, Any], bool]:
    """Give an enum without null, and whether null was in it; `const` is one of one."""
    values = list_at(node, "enum") if "enum" in node else [node["const"]]
    scalars = [value for value in values if isinstance(value, str | int | bool)]
    has_null = None in values
    if len(scalars) + has_null < len(values):
        raise UnsupportedError("an enum of values that are not strings or integers")
    if not scalars:
        return _NULL, has_null
    if len(scalars) == 1:
        return {"const": scalars[0]}, has_null
    return {"enum": list(dict.fromkeys(scalars))}, has_null


def read_limits(node: Node) -> dict[str, Any]:
    """Give the limits of a scalar; 3.0's boolean exclusive ones become numbers.

    What 3.1 says with `contentEncoding` and `contentMediaType` is 3.0's format
    (OpenAPI 3.1 §4.8.14.1).
    """
    limits = {key: node[key] for key in _LIMITS if key in node}
    if "string" in split_types(node)[0] and "format" not in node:
        encoding = node.get("contentEncoding")
        if encoding == "base64":
            limits["format"] = "byte"
        elif encoding is None and _is_binary(node.get("contentMediaType")):
            limits["format"] = "binary"
    for side in ("minimum", "maximum"):
        key = "exclusive" + side.title()
        flag = limits.get(key)
        if isinstance(flag, bool):
            limits = without(limits, (key, side) if flag else (key,))
            if flag and side in node:
                limits[key] = node[side]
    return limits


def _is_binary(media_type: Any) -> bool:
    kinds = ("image/", "audio/", "video/", "application/octet-stream")
    return isinstance(media_type, str) and media_type.lower().startswith(kinds)
