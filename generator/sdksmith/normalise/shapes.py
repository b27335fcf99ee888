"""What a schema says at first sight: what kind it is, before it is read."""

import json
from collections.abc import Sequence
from typing import Any

from sdksmith.document import Pointer
from sdksmith.normalise.nodes import Node, is_node, list_at, text_at, without
from sdksmith.normalise.nullable import split_types
from sdksmith.normalise.unsupported import ENDLESS, UnsupportedError, refuse_broken
from sdksmith.rules import Rule

SCALARS = ("string", "integer", "number", "boolean")
_LIMITS = (
    *("minLength", "maxLength", "pattern", "format", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
)
_COMPOUND = (
    *("allOf", "anyOf", "oneOf", "properties", "enum", "const", "if"),
    *("dependentRequired", "dependentSchemas"),
)
_NULL = {"type": "null"}
_DEEPEST, _MOST_UNIONS = 100, 8
_UNSUPPORTED = ("$dynamicRef", "$recursiveRef")
_SPEAK_OF = {
    "object": {"properties", "additionalProperties", "patternProperties"},
    "array": {"items", "prefixItems"},
}
_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions")


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
    for kind, keywords in _SPEAK_OF.items():
        if keywords & node.keys():
            return kind
    return ""


def has_rules(node: Node) -> bool:
    """Say whether something that is no object has a condition, a `not` most likely."""
    return bool(list_at(node, "x-conditions"))


def array_of(
    first: list[dict[str, Any]], rest: dict[str, Any] | None, limits: dict[str, Any]
) -> dict[str, Any]:
    """Give an array whose first items have types of their own, and no others if `rest`
    is None.

    It is one of exactly so many items (`prefixItems`), or a list of any of the types.
    """
    number = len(first)
    if rest is None or limits.get("maxItems", number + 1) <= number:
        rest = None
        limits = {"maxItems": number, "minItems": number, **limits}
        if number and limits["minItems"] == limits["maxItems"] == number:
            return {"type": "array", "prefixItems": first}
    options = [*first, *([] if rest is None else [rest])]
    joined = {} if {} in options else join_options(unique(options)) if options else {}
    if rest is None and not number:
        limits = without(limits, ("minItems",))
    return {"type": "array", "items": joined, **limits}


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
        return {"enum": unique(values)}
    return {"anyOf": options} if options else _NULL


def tell_tag(schema: dict[str, Any], discriminator: Any) -> dict[str, Any]:
    """Give a union with the property that says which variant a value is.

    With a `defaultMapping` (OpenAPI 3.2 §4.25) a value may do without.
    """
    if "anyOf" not in schema or not is_node(discriminator):
        return schema
    if "defaultMapping" in discriminator:
        return schema
    return {**schema, "x-discriminator": text_at(discriminator, "propertyName")}


def _values_of(option: Node) -> list[Any]:
    return [option["const"]] if "const" in option else list(option["enum"])


def unique(values: Sequence[Any]) -> list[Any]:
    """Give each JSON value once; `true` is not 1."""
    return list({json.dumps(value, sort_keys=True): value for value in values}.values())


def read_enum(node: Node) -> tuple[dict[str, Any], bool]:
    """Give an enum without null, and whether null was in it; `const` is one of one."""
    given = [node["const"]] if "const" in node else list_at(node, "enum")
    values = unique([value for value in given if value is not None])
    has_null = None in given
    if not values:
        return _NULL, has_null
    if len(values) == 1:
        schema: dict[str, Any] = {"const": values[0]}
    else:
        schema = {"enum": values}
    return {**schema, **({"x-tag": True} if "x-tag" in node else {})}, has_null


def read_names(node: Node) -> dict[str, Any]:
    """Give the names and descriptions that an enum's values have in the document.

    As `x-names` and `x-descriptions`, a list each in the order of the values; left out
    where the document names none, or not as many as there are values. They come from
    the extensions of other generators, or from the titles of a `oneOf` of constants.
    """
    options = list_at(node, "oneOf") or list_at(node, "anyOf")
    if options and all(is_node(option) and "const" in option for option in options):
        values = [option["const"] for option in options]
        names: Any = [option.get("title") for option in options]
        said: Any = [option.get("description", "") for option in options]
    else:
        values = list(list_at(node, "enum"))
        names = next((node[key] for key in _NAMES if key in node), None)
        said = next((node[key] for key in _DESCRIPTIONS if key in node), None)
    found = {"x-names": _align(names, values), "x-descriptions": _align(said, values)}
    return {key: value for key, value in found.items() if value and any(value)}


def _align(texts: Any, values: list[Any]) -> list[str]:
    """Give a text a value, without that of null; they may stand in a list or a map."""
    if is_node(texts):
        texts = [texts.get(str(value), "") for value in values]
    listed = list_at({"texts": texts}, "texts")
    if len(listed) != len(values):
        return []
    pairs = zip(values, listed, strict=True)
    kept = [(value, text) for value, text in pairs if value is not None]
    found = {json.dumps(value): text for value, text in kept}
    return [text if isinstance(text, str) else "" for text in found.values()]


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


def kept_annotations(node: Node) -> dict[str, Any]:
    """Give what a named schema says of each place that refers to it."""
    return {key: node[key] for key in ("readOnly", "writeOnly") if key in node}


def refuse_endless(pointer: Pointer) -> None:
    """Raise UnsupportedError for what contains itself in ever new forms.

    Where it does so under its own name, the pointer starts anew with each turn.
    """
    unions = [step for step in pointer if step in ("anyOf", "oneOf")]
    if len(pointer) > _DEEPEST or len(unions) > _MOST_UNIONS:
        raise UnsupportedError(ENDLESS, Rule.SKIP_ENDLESS)


def refuse_unsupported(node: Node) -> None:
    """Raise UnsupportedError for a keyword of which no type can be made."""
    refuse_broken(node)
    for keyword in _UNSUPPORTED:
        if keyword in node:
            raise UnsupportedError(
                f"the keyword {keyword} in a schema", Rule.SKIP_KEYWORD
            )
