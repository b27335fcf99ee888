"""Schema Objects with faults: what they were meant to say."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from sdksmith.document.faults import Meant, Problem
from sdksmith.document.mending import fields
from sdksmith.document.mending.repairs import (
    DROP,
    IGNORED,
    Repairs,
    missing,
    wrong_kind,
)
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping, shorten
from sdksmith.rules import Rule

_ANY_VALUE = "any value is taken"
_TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
# What other languages and older formats call the types of JSON.
_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "string": (
        *("str", "text", "char", "varchar", "date", "uuid", "uri", "email"),
        *("datetime", "date-time", "timestamp", "password", "byte", "file", "binary"),
    ),
    "integer": ("int", "int32", "int64", "long", "short"),
    "number": ("float", "double", "decimal", "numeric"),
    "boolean": ("bool",),
    "array": ("list", "tuple", "set"),
    "object": ("map", "dict", "hash", "struct", "json"),
    "null": ("none", "nil"),
}
_MEANT = {other: name for name, others in _OTHER_NAMES.items() for other in others}
_FORMATS = {
    **{name: name for name in ("date", "uuid", "uri", "email", "password", "byte")},
    **dict.fromkeys(("datetime", "date-time", "timestamp"), "date-time"),
    **dict.fromkeys(("file", "binary"), "binary"),
}
_FIELDS: Mapping[str, fields.Field] = {
    **dict.fromkeys(("title", "description", "format", "pattern"), fields.TEXT),
    **dict.fromkeys(("contentEncoding", "contentMediaType"), fields.TEXT),
    **dict.fromkeys(("nullable", "readOnly", "writeOnly"), fields.BOOLEAN),
    **dict.fromkeys(("deprecated", "uniqueItems"), fields.BOOLEAN),
    **dict.fromkeys(("minimum", "maximum"), fields.NUMBER),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), fields.LIMIT),
    **dict.fromkeys(("minLength", "maxLength", "minItems"), fields.COUNT),
    **dict.fromkeys(("maxItems", "minProperties", "maxProperties"), fields.COUNT),
    "multipleOf": fields.DIVISOR,
    "required": fields.TEXTS,
    **dict.fromkeys(("dependentSchemas", "patternProperties"), fields.MAPPING),
    **dict.fromkeys(("dependentRequired", "$defs"), fields.MAPPING),
}
_MOST_PARTS = 100
Rules = tuple[Callable[[Repairs, Pointer, Mapping[str, Any]], None], ...]
_UNIONS = ("allOf", "anyOf", "oneOf", "prefixItems")


def mend_schema(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair a schema, without those in it."""
    if isinstance(node, bool):
        return
    if not is_mapping(node):
        _mend_other(repairs, pointer, node)
        return
    table, rules = _asked_by(tuple(node))
    fields.mend_fields(repairs, pointer, node, table)
    for rule in rules:
        rule(repairs, pointer, node)


# A large document has 40,000 schemas with some hundred sets of keywords.
@lru_cache(maxsize=5_000)
def _asked_by(keywords: tuple[str, ...]) -> tuple[Mapping[str, fields.Field], Rules]:
    """Give what there is to check in a schema that has some keywords."""
    table = {key: _FIELDS[key] for key in keywords if key in _FIELDS}
    return table, tuple(rule for rule, keys in _RULES if keys & set(keywords))


def _mend_other(repairs: Repairs, pointer: Pointer, value: Any) -> None:
    problem = wrong_kind(pointer[-1], "a schema", value)
    if value is None:
        repairs.set(pointer, {}, problem, _ANY_VALUE)
    elif isinstance(value, str) and value.lower() in ("true", "false"):
        repairs.set(pointer, value.lower() == "true", problem)
    elif isinstance(value, str) and _meant(value) is not None:
        repairs.set(pointer, _meant(value), problem)
    else:
        repairs.give_up(pointer, problem)


def _meant(name: str) -> Mapping[str, Any] | None:
    """Give the schema that the name of a type was meant for."""
    word = name.strip().lower()
    if word == "any":
        return {}
    similar = get_close_matches(word, _TYPES, n=1, cutoff=0.8)
    meant = word if word in _TYPES else _MEANT.get(word) or "".join(similar)
    form = {"format": _FORMATS[word]} if word in _FORMATS else {}
    return {"type": meant, **form} if meant else None


def _mend_type(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> None:
    if "type" not in node:
        return
    value, place = node["type"], (*pointer, "type")
    names: list[Any] = list(value) if is_list(value) else [value]
    if names and all(isinstance(name, str) and name in _TYPES for name in names):
        return
    problem = _type_problem(value)
    if not names or value is None:
        repairs.drop(place, problem)
        return
    found = [_meant(name) if isinstance(name, str) else None for name in names]
    found = [
        {"type": "null"} if n is None else f for n, f in zip(names, found, strict=True)
    ]
    if any(meant is None for meant in found):
        if "$ref" in node:
            repairs.drop(place, problem)  # the schema that is meant has a type
        else:
            repairs.give_up(pointer, problem, at=place)
    elif is_list(value):
        types = [meant["type"] for meant in found if meant and "type" in meant]
        repairs.set(place, list(dict.fromkeys(types)) or DROP, problem)
    else:
        _set_type(repairs, pointer, node, found[0] or {}, problem)


def _type_problem(value: Any) -> Problem:
    known = " or ".join(f'`"{name}"`' for name in _TYPES)
    message = f"`type` must be {known}, not {shorten(value)}"
    return Problem(message, Rule.WRONG_TYPE)


def _set_type(
    repairs: Repairs,
    pointer: Pointer,
    node: Mapping[str, Any],
    meant: Mapping[str, Any],
    problem: Problem,
) -> None:
    place, name = (*pointer, "type"), meant.get("type", DROP)
    shown = " and ".join(f"`{key}: {value}`" for key, value in meant.items())
    outcome, known = f"taken as {shown or 'any'}", None
    hint = f"did you mean {shown}?" if len(meant) > 1 else ""
    if len(meant) == 1 or node.get("format") == meant.get("format"):
        known, hint = Meant(name), ""
    repairs.set(place, name, problem, outcome, hint, meant=known)
    if "format" in meant and "format" not in node:
        repairs.edit((*pointer, "format"), meant["format"])


def _mend_enum(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> None:
    if "enum" not in node:
        return
    value, place = node["enum"], (*pointer, "enum")
    if not is_list(value):
        wanted = wrong_kind("enum", "a list", value)
        repairs.drop(place, wanted, _ANY_VALUE)
    elif not value:
        message = "`enum` is an empty list: no value is allowed"
        repairs.drop(place, Problem(message, Rule.WRONG_ENUM), _ANY_VALUE)
    elif len({_key(item) for item in value}) != len(value):
        # Allowed, if odd (JSON Schema 2020-12 Validation §6.1.2).
        repairs.edit(place, list({_key(item): item for item in value}.values()))


def _key(value: Any) -> str:
    # 1 and true are two values of JSON, and one key of a dict.
    return f"{type(value).__name__} {value!r}"


def _mend_unions(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> None:
    for key in _UNIONS:
        if key not in node or (is_list(node[key]) and node[key]):
            continue
        value, place = node[key], (*pointer, key)
        problem = wrong_kind(key, "a list of schemas", value)
        if is_mapping(value) and value and all(map(str.isdecimal, value)):
            outcome = "taken as a list of those in it"
            repairs.set(place, _listed(key, value), problem, outcome)
        elif is_mapping(value) and value:
            moved = (*place, 0), place
            outcome = "taken as a list of one"
            repairs.set(place, [value], problem, outcome, moved=moved)
        elif value is None or value in ([], {}):
            repairs.drop(place, problem)
        else:
            repairs.give_up(pointer, problem, at=place)


def _listed(key: str, value: Mapping[str, Any]) -> list[Any]:
    """Give the schemas whose keys are their indexes; references may lead there."""
    last = max(map(int, value))
    if key != "allOf" or last >= _MOST_PARTS:
        return list(value.values())
    return [value.get(str(index), {}) for index in range(last + 1)]


def _mend_items(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> None:
    """Read a list of schemas as JSON Schema did up to 2019-09: place by place."""
    value, place = node.get("items"), (*pointer, "items")
    if not is_list(value):
        return
    problem = wrong_kind("items", "a schema", value)
    if len(value) == 1:
        outcome = "the one in it is taken for each item"
        repairs.set(place, value[0], problem, outcome, moved=(place, (*place, 0)))
    elif not value:
        repairs.drop(place, problem, _ANY_VALUE)
    else:
        repairs.drop(place, problem, "taken as `prefixItems`")
        repairs.edit((*pointer, "prefixItems"), value, place)


def _mend_object(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> None:
    properties = node.get("properties")
    if properties is not None and not is_mapping(properties):
        problem = wrong_kind("properties", "a mapping", properties)
        repairs.give_up(pointer, problem, at=(*pointer, "properties"))
    elif properties is None and "properties" in node:
        problem = wrong_kind("properties", "a mapping", None)
        repairs.drop((*pointer, "properties"), problem)
    for name, names in _mapping_at(node, "dependentRequired").items():
        meant = fields.TEXTS.read(names)
        if meant is not names:
            problem = wrong_kind(name, fields.TEXTS.wanted, names)
            repairs.set((*pointer, "dependentRequired", name), meant, problem, IGNORED)


def _mapping_at(node: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = node.get(key)
    return value if is_mapping(value) else {}


def _mend_discriminator(
    repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]
) -> None:
    if "discriminator" not in node:
        return
    value, place = node["discriminator"], (*pointer, "discriminator")
    name = value.get("propertyName") if is_mapping(value) else None
    if isinstance(value, str) and value:
        problem = wrong_kind("discriminator", "a mapping", value)
        repairs.set(place, {"propertyName": value}, problem)
    elif not isinstance(name, str):
        problem = missing("`discriminator`", "propertyName")
        if not is_mapping(value):
            problem = wrong_kind("discriminator", "a mapping", value)
        repairs.drop(place, problem)
    elif is_mapping(value) and "mapping" in value:
        _mend_mapping(repairs, (*place, "mapping"), value["mapping"])


def _mend_mapping(repairs: Repairs, place: Pointer, value: Any) -> None:
    if not is_mapping(value):
        repairs.drop(place, wrong_kind("mapping", "a mapping", value))
        return
    for tag, target in value.items():
        if not isinstance(target, str):
            repairs.drop((*place, tag), wrong_kind(tag, "text", target))


# What looks at a schema that has one of these keywords.
_RULES = (
    (_mend_type, {"type"}),
    (_mend_enum, {"enum"}),
    (_mend_unions, set(_UNIONS)),
    (_mend_items, {"items"}),
    (_mend_object, {"properties", "dependentRequired"}),
    (_mend_discriminator, {"discriminator"}),
)
