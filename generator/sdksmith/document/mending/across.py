"""Faults that show only where several places of the document are seen together."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sdksmith.document import pointers
from sdksmith.document.faults import Problem, broken_reason
from sdksmith.document.mending.operations import UNREADABLE
from sdksmith.document.mending.repairs import DROP, Repairs
from sdksmith.document.near import find_meant
from sdksmith.document.path_names import meant_path
from sdksmith.document.structure import METHODS
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping
from sdksmith.rules import Rule

_VARIABLE = re.compile(r"\{([^{}]*)\}")
Operation = tuple[Pointer, Mapping[str, Any]]


def mend_across(repairs: Repairs, root: Mapping[str, Any]) -> None:
    """Repair what no object shows by itself; all objects are of their kinds."""
    found = list(_operations(root))
    _mend_ids(repairs, [entry for entry in found if entry[0][0] == "paths"])
    _mend_schemes(repairs, root, found)
    for path, item in _mapping_at(root, "paths").items():
        if not path.startswith("x-") and is_mapping(item):
            _mend_path(repairs, root, path, item)


def _mapping_at(node: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = node.get(key)
    return value if is_mapping(value) else {}


def _operations(root: Mapping[str, Any]) -> Iterator[Operation]:
    """Give each operation where it is written out, paths and webhooks."""
    for field in ("paths", "webhooks"):
        for path, item in _mapping_at(root, field).items():
            if not is_mapping(item) or path.startswith("x-"):
                continue
            for method in METHODS:
                node = item.get(method)
                if is_mapping(node) and not broken_reason(node):
                    yield (field, path, method), node


# -- operation ids ------------------------------------------------------------------


def _mend_ids(repairs: Repairs, operations: Sequence[Operation]) -> None:
    """Take the id from all who share it: each is named by its path then."""
    places: dict[str, list[Pointer]] = defaultdict(list)
    for pointer, node in operations:
        name = node.get("operationId")
        if name == "":
            repairs.edit((*pointer, "operationId"), DROP)
        elif isinstance(name, str):
            places[name].append((*pointer, "operationId"))
    for name, shared in places.items():
        for place in shared if len(shared) > 1 else ():
            repairs.edit(place, DROP)
        for place in shared[1:]:
            message = f"the operation id `{name}` is here twice"
            problem = Problem(message, Rule.DUPLICATE_ID)
            repairs.tell(place, problem, "the operations are named by their paths")


# -- security schemes ---------------------------------------------------------------


def _mend_schemes(
    repairs: Repairs, root: Mapping[str, Any], operations: Sequence[Operation]
) -> None:
    known = _mapping_at(_mapping_at(root, "components"), "securitySchemes")
    holders: list[Operation] = [((), root), *operations]
    for pointer, node in holders:
        given = node.get("security")
        if is_list(given):
            _mend_requirements(repairs, known, (*pointer, "security"), given)


def _mend_requirements(
    repairs: Repairs, known: Mapping[str, Any], place: Pointer, given: list[Any]
) -> None:
    """Ask for nothing where only schemes are named that nobody describes.

    No secret is sent then: it is safe, and the user can still give a header.
    """
    named = dict.fromkeys(key for each in given for key in each)
    missing: list[str] = [
        key for key in named if key not in known and key != UNREADABLE
    ]
    if not missing:
        return
    kept = [each for each in given if not set(missing) & each.keys()]
    if not kept:
        rest = [{k: v for k, v in each.items() if k in known} for each in given]
        kept = [each for each in rest if each]
    outcome = "the others are asked for" if kept else "nothing is sent for it"
    for key in missing:
        meant = find_meant(key, known, is_key=True)
        problem = Problem(f"there is no security scheme `{key}`", Rule.UNKNOWN_SCHEME)
        index = next(index for index, each in enumerate(given) if key in each)
        repairs.tell((*place, index, key), problem, outcome, meant=meant)
    repairs.edit(place, kept)


# -- parameters of paths ------------------------------------------------------------


def _mend_path(
    repairs: Repairs, root: Mapping[str, Any], path: str, item: Mapping[str, Any]
) -> None:
    place: Pointer = ("paths", path)
    methods = [method for method in METHODS if is_mapping(item.get(method))]
    if "$ref" in item or not methods:
        return
    names = _VARIABLE.findall(path)
    rest = _VARIABLE.sub("", path)
    if "{" in rest or "}" in rest or "" in names:
        message = f"the braces of the path do not match: `{path}`"
        problem = Problem(message, Rule.BRACES)
        for method in methods:
            repairs.give_up((*place, method), problem, at=place, meant=meant_path(path))
        return
    shared = _names_in_path(root, item)
    read = [method for method in methods if not broken_reason(item[method])]
    own = {method: _names_in_path(root, item[method]) for method in read}
    missing = {
        method: [name for name in dict.fromkeys(names) if name not in {*shared, *found}]
        for method, found in own.items()
        if shared is not None and found is not None
    }
    for method in read:
        node, lacks = item[method], missing.get(method, [])
        # Where all lack it, the path is at fault, or the list that they share.
        common = len(missing) == len(methods) and all(
            lacks == others for others in missing.values()
        )
        at = place if common else (*place, method)
        _declare(repairs, (*place, method), node, lacks, at)
        _drop_strangers(repairs, (*place, method), node, own[method], names)
    _drop_strangers(repairs, place, item, shared, names)


def _names_in_path(
    root: Mapping[str, Any], node: Mapping[str, Any]
) -> list[str | None] | None:
    """Give the names of a list's parameters, with None for those not in the path.

    None if one of them cannot be read: it may be any of the names that are missed.
    """
    given = node.get("parameters", [])
    found: list[str | None] = []
    for entry in given if is_list(given) else ():
        node = entry
        if is_mapping(entry) and isinstance(entry.get("$ref"), str):
            try:
                node = pointers.follow(root, entry["$ref"])[1]
            except LookupError:
                return None
        if not is_mapping(node) or broken_reason(node):
            return None
        found.append(node.get("name") if node.get("in") == "path" else None)
    return found


def _declare(
    repairs: Repairs,
    place: Pointer,
    node: Mapping[str, Any],
    missing: list[str],
    at: Pointer,
) -> None:
    """Add parameters; that they were missing is told of what stands at `at`."""
    for name in missing:
        message = f"`{{{name}}}` of the path is not declared as a parameter"
        problem = Problem(message, Rule.UNDECLARED_PARAMETER)
        hint = f"add a parameter with `name: {name}`, `in: path` and `required: true`"
        repairs.tell(at, problem, "taken as text", hint)
    if missing:
        rest = {"in": "path", "required": True, "schema": {"type": "string"}}
        added = [{"name": name, **rest} for name in missing]
        given = node.get("parameters", [])
        place = (*place, "parameters")
        # Item by item: the edits of those that are there must not be lost.
        if not given:
            repairs.edit(place, added)
        for index, entry in enumerate(added if given else ()):
            repairs.edit((*place, len(given) + index), entry)


def _drop_strangers(
    repairs: Repairs,
    place: Pointer,
    node: Mapping[str, Any],
    found: list[str | None] | None,
    names: list[str],
) -> None:
    """Take away what is declared for the path, but not in it."""
    for index, name in enumerate(found or ()):
        if name is not None and name not in names:
            message = f"the path has no `{{{name}}}` for this parameter"
            problem = Problem(message, Rule.UNUSED_PARAMETER)
            free = [other for other in names if other not in (found or ())]
            meant, where = find_meant(name, free), (*place, "parameters", index)
            repairs.drop(where, problem, at=(*where, "name"), meant=meant)
