"""Operations, path items and security schemes with faults, each by itself."""

from collections.abc import Mapping
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
from sdksmith.document.near import find_meant
from sdksmith.document.structure import METHODS
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping, shorten
from sdksmith.rules import Rule

_OPERATION: Mapping[str, fields.Field] = {
    **dict.fromkeys(("operationId", "summary", "description"), fields.TEXT),
    "deprecated": fields.BOOLEAN,
    "tags": fields.TEXTS,
    "externalDocs": fields.MAPPING,
    "servers": fields.OBJECTS,
}
UNREADABLE = "broken requirement"
"""In the place of a scheme where nobody can say which one is asked for."""
_SCHEME_TYPES = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")


def mend_path_item(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair a path item, without its operations."""
    if not is_mapping(node):
        problem = wrong_kind(pointer[-1], "a mapping", node)
        repairs.drop(pointer, problem, "it has no operations")
        return
    _mend_parameters(repairs, pointer, node)
    fields.mend_fields(repairs, pointer, node, {"servers": fields.OBJECTS})
    for key in node:
        method = key.lower()
        if key not in METHODS and method in METHODS and method not in node:
            hint = "methods are written in small letters"
            message = f"`{key}` is not a field of `{pointer[-1]}`"
            problem = Problem(message, Rule.WRONG_METHOD)
            meant, place = Meant(method, is_key=True), (*pointer, key)
            repairs.drop(place, problem, f"taken as `{method}`", hint, meant=meant)
            repairs.edit((*pointer, method), node[key], (*pointer, key))


def mend_operation(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair an operation, without the objects in it."""
    if not is_mapping(node):
        repairs.give_up(pointer, wrong_kind(pointer[-1], "a mapping", node))
        return
    fields.mend_fields(repairs, pointer, node, _OPERATION)
    _mend_parameters(repairs, pointer, node)
    if "responses" not in node:
        problem = missing(f"`{pointer[-1]}`", "responses")
        repairs.tell(pointer, problem, "any answer will do")
    if node.get("requestBody", DROP) is None:
        problem = wrong_kind("requestBody", "a mapping", None)
        repairs.drop((*pointer, "requestBody"), problem)
    if "security" in node:
        mend_security(repairs, (*pointer, "security"), node["security"])


def _mend_parameters(
    repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]
) -> None:
    if "parameters" not in node or is_list(node["parameters"]):
        return
    value, place = node["parameters"], (*pointer, "parameters")
    problem = wrong_kind("parameters", "a list", value)
    if not value:
        repairs.drop(place, problem)
    elif is_mapping(value) and "name" in value and "in" in value:
        repairs.set(place, [value], problem, "taken as a list of one")
    elif is_mapping(value):
        named = [
            {"name": key, **each} if is_mapping(each) else each
            for key, each in value.items()
        ]
        repairs.set(place, named, problem, "taken as a list of those in it")
    else:
        repairs.set(place, [repairs.broken(problem, place)], problem, "it is left out")


def mend_security(repairs: Repairs, place: Pointer, value: Any) -> None:
    """Repair the list of ways to be allowed in."""
    if value is None:
        repairs.drop(place, wrong_kind("security", "a list", value))
        return
    given: list[Any] = list(value) if is_list(value) else [value]
    if is_list(value) and all(map(_is_requirement, value)):
        return
    read = [_requirement(item) for item in given]
    if any(item is None for item in read):
        # Nobody knows what it asks for: no call may go out without it, or with it.
        item = next(each for each in given if _requirement(each) is None)
        problem = wrong_kind("security", "a list of mappings", item)
        unknown: dict[str, list[str]] = {UNREADABLE: []}
        repairs.set(place, [unknown], problem, "what needs it is left out")
    else:
        problem = wrong_kind("security", "a list of mappings with lists", value)
        repairs.set(place, read, problem)


def _is_requirement(value: Any) -> bool:
    if not is_mapping(value):
        return False
    return all(
        is_list(scopes) and all(isinstance(scope, str) for scope in scopes)
        for scopes in value.values()
    )


def _requirement(value: Any) -> Mapping[str, list[str]] | None:
    if isinstance(value, str):
        return {value: []}
    if not is_mapping(value):
        return None
    found = {key: fields.TEXTS.read(scopes) for key, scopes in value.items()}
    return {key: [] if texts is DROP else texts for key, texts in found.items()}


def mend_scheme(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair a security scheme; what cannot be read is no guess: secrets hang on it."""
    if not is_mapping(node):
        repairs.give_up(pointer, wrong_kind(pointer[-1], "a mapping", node))
        return
    if "$ref" in node:
        return
    fields.mend_fields(repairs, pointer, node, {"description": fields.TEXT})
    kind, place = node.get("type"), (*pointer, "type")
    if kind not in _SCHEME_TYPES:
        _mend_scheme_type(repairs, pointer, place, kind)
    elif kind == "apiKey":
        _mend_api_key(repairs, pointer, node)
    elif kind == "http" and not isinstance(node.get("scheme"), str):
        problem = missing(f"`{pointer[-1]}`", "scheme")
        repairs.give_up(pointer, problem)
    elif kind == "oauth2":
        _mend_flows(repairs, pointer, node)


def _mend_scheme_type(
    repairs: Repairs, pointer: Pointer, place: Pointer, kind: Any
) -> None:
    known = " or ".join(map(shorten, _SCHEME_TYPES))
    message = f"`type` must be {known}, not {shorten(kind)}"
    problem = Problem(message, Rule.WRONG_VALUE)
    word = kind.lower() if isinstance(kind, str) else ""
    same = [name for name in _SCHEME_TYPES if name.lower() == word]
    if same:
        repairs.set(place, same[0], problem)
    elif word in ("basic", "bearer"):
        repairs.set(place, "http", problem, f"taken as HTTP {word}")
        repairs.edit((*pointer, "scheme"), word)
    elif kind is None:
        problem = missing(f"`{pointer[-1]}`", "type")
        repairs.give_up(pointer, problem)
    else:
        meant = find_meant(kind, _SCHEME_TYPES)
        repairs.give_up(pointer, problem, at=place, meant=meant)


def _mend_api_key(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> None:
    if not isinstance(node.get("name"), str) or not node["name"]:
        problem = missing(f"`{pointer[-1]}`", "name")
        repairs.give_up(pointer, problem)
    elif node.get("in") not in ("query", "header", "cookie"):
        value = node.get("in")
        known = '`"query"` or `"header"` or `"cookie"`'
        message = f"`in` must be {known}, not {shorten(value)}"
        problem = Problem(message, Rule.WRONG_PLACE)
        word = value.lower() if isinstance(value, str) else ""
        if word in ("query", "header", "cookie"):
            repairs.set((*pointer, "in"), word, problem)
        else:
            repairs.give_up(pointer, problem, at=(*pointer, "in"))


def _mend_flows(repairs: Repairs, pointer: Pointer, node: Mapping[str, Any]) -> None:
    flows = node.get("flows")
    flow = flows.get("clientCredentials") if is_mapping(flows) else None
    if flow is None:
        return
    if not is_mapping(flow) or not isinstance(flow.get("tokenUrl"), str):
        place = (*pointer, "flows", "clientCredentials")
        problem = missing("`clientCredentials`", "tokenUrl")
        repairs.drop(place, problem, IGNORED)
