"""Parameter and Header Objects with faults: what they were meant to say."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from sdksmith.document.faults import Problem
from sdksmith.document.mending import fields
from sdksmith.document.mending.repairs import DROP, Repairs, missing, wrong_kind
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping, shorten
from sdksmith.rules import Rule

# Where a parameter may stand, and the styles in which it may be written there.
_STYLES: Mapping[str, tuple[str, ...]] = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
    "querystring": (),
}
_FIELDS: Mapping[str, fields.Field] = {
    "description": fields.TEXT,
    **dict.fromkeys(("required", "deprecated", "explode"), fields.BOOLEAN),
    **dict.fromkeys(("allowReserved", "allowEmptyValue"), fields.BOOLEAN),
    "style": fields.TEXT,
    "content": fields.MAPPING,
}
# What Swagger 2.0 wrote beside `in`, and what OpenAPI 3 writes into `schema`.
_OF_SCHEMA = (
    *("type", "format", "items", "enum", "default", "pattern", "minimum", "maximum"),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "multipleOf"),
)


def is_header(pointer: Pointer) -> bool:
    """Say whether the object there is a header, which has no `name` and no `in`."""
    return pointer[-2:-1] == ("headers",)


def mend_parameter(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair a parameter or a header, without the schemas in it."""
    header = is_header(pointer)
    if not is_mapping(node):
        problem = wrong_kind(pointer[-1], "a mapping", node)
        if header or node is None:
            repairs.drop(pointer, problem)
        else:
            repairs.give_up(pointer, problem)
        return
    fields.mend_fields(repairs, pointer, node, _FIELDS)
    if header:
        _mend_schema(repairs, pointer, node)
    elif _mend_name(repairs, pointer, node):
        place = _mend_place(repairs, pointer, node)
        if place:
            _mend_schema(repairs, pointer, node)
            _mend_style(repairs, pointer, node, place)


def _mend_name(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> bool:
    name = node.get("name")
    if isinstance(name, str) and name:
        return True
    meant = fields.TEXT.read(name)
    if meant is DROP or not meant:
        problem = missing(_subject(pointer), "name")
        if name == "" and node.get("in") != "path":
            # Of an empty row in an editor; nothing can be sent for it.
            message = f"{_subject(pointer)} has an empty `name`"
            problem = Problem(message, Rule.MISSING_FIELD)
            repairs.drop(pointer, problem)
        else:
            repairs.give_up(pointer, problem)
        return False
    repairs.set((*pointer, "name"), meant, wrong_kind("name", "text", name))
    return True


def _mend_place(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> str:
    """Give where the parameter is sent, its spelling corrected; "" for nowhere."""
    value, place = node.get("in"), (*pointer, "in")
    if isinstance(value, str) and value in _STYLES:
        return value
    if "in" not in node:
        problem = missing(_subject(pointer), "in")
        repairs.give_up(pointer, problem)
        return ""
    known = [*_STYLES][:4]
    message = f"`in` must be {' or '.join(map(shorten, known))}, not {shorten(value)}"
    problem = Problem(message, Rule.WRONG_PLACE)
    word = value.lower() if isinstance(value, str) else ""
    similar = get_close_matches(word, known, n=1, cutoff=0.75)
    if similar:
        repairs.set(place, similar[0], problem)
        return similar[0]
    repairs.give_up(pointer, problem, at=place)
    return ""


def _mend_style(
    repairs: Repairs, pointer: Pointer, node: Mapping[str, Any], place: str
) -> None:
    style, known = node.get("style"), _STYLES.get(place, ())
    if not isinstance(style, str) or not known or style in known:
        return
    shown = " or ".join(map(shorten, known))
    message = f"`style` must be {shown} in a {place}, not {shorten(style)}"
    problem = Problem(message, Rule.WRONG_STYLE)
    similar = get_close_matches(style, known, n=1, cutoff=0.8)
    if similar:
        repairs.set((*pointer, "style"), similar[0], problem)
    else:
        repairs.drop((*pointer, "style"), problem, f"taken as `{known[0]}`")


def _mend_schema(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> None:
    content = node.get("content")
    if is_mapping(content) and not content:
        problem = Problem("`content` has no media type", Rule.NO_SCHEMA)
        repairs.drop((*pointer, "content"), problem)
    if "schema" in node or content or "$ref" in node:
        return
    own = {key: node[key] for key in _OF_SCHEMA if key in node}
    if own:
        message = f"{_subject(pointer)} has no `schema`; its type stands beside it"
        problem = Problem(message, Rule.NO_SCHEMA)
        place = (*pointer, "schema")
        repairs.set(place, own, problem, at=pointer, moved=(place, pointer))
    elif not is_header(pointer):
        message = f"{_subject(pointer)} has neither `schema` nor `content`"
        problem = Problem(message, Rule.NO_SCHEMA)
        text = {"type": "string"}
        repairs.set((*pointer, "schema"), text, problem, "taken as text", at=pointer)


def _subject(pointer: Pointer) -> str:
    last = pointer[-1]
    return f"`{last}`" if isinstance(last, str) else f"item {last}"
