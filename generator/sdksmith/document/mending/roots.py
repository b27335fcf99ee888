"""The document itself, its components and its paths with faults."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document.faults import Meant, Problem
from sdksmith.document.mending import fields
from sdksmith.document.mending.operations import mend_security
from sdksmith.document.mending.repairs import DROP, Repairs, missing, wrong_kind
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping
from sdksmith.rules import Rule

_ROOT: Mapping[str, fields.Field] = {
    **dict.fromkeys(("info", "paths", "components", "webhooks"), fields.MAPPING),
}
_INFO: Mapping[str, fields.Field] = {
    **dict.fromkeys(("title", "version", "description", "summary"), fields.TEXT),
}
_NAMELESS = "API"


def mend_root(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair the fields of the whole document."""
    fields.mend_fields(repairs, pointer, node, _ROOT)
    _mend_info(repairs, node)
    _mend_servers(repairs, node)
    _mend_tags(repairs, node)
    if "security" in node:
        mend_security(repairs, ("security",), node["security"])


def _mend_info(repairs: Repairs, node: Mapping[str, Any]) -> None:
    info = node.get("info")
    if not is_mapping(info):
        problem = missing("the document", "info")
        made = {"title": _NAMELESS, "version": ""}
        outcome = f"it is called `{_NAMELESS}`"
        repairs.set(("info",), made, problem, outcome, at=())
        return
    fields.mend_fields(repairs, ("info",), info, _INFO)
    for key, value in (("title", _NAMELESS), ("version", "")):
        if key not in info or fields.TEXT.read(info[key]) is DROP:
            problem = missing("`info`", key)
            outcome = f"taken as `{value}`" if value else "it is left empty"
            place = ("info",) if key not in info else ("info", key)
            repairs.set(("info", key), value, problem, outcome, at=place)


def _mend_servers(repairs: Repairs, node: Mapping[str, Any]) -> None:
    servers = node.get("servers")
    if isinstance(servers, str):
        problem = wrong_kind("servers", "a list", servers)
        repairs.set(("servers",), [{"url": servers}], problem)
    elif is_list(servers) and any(isinstance(each, str) for each in servers):
        for index, each in enumerate(servers):
            if isinstance(each, str):
                problem = wrong_kind(index, "a mapping", each)
                repairs.set(("servers", index), {"url": each}, problem)
    elif "servers" in node:
        table = {"servers": fields.OBJECTS}
        fields.mend_fields(repairs, (), node, table)
        for index, server in enumerate(servers if is_list(servers) else ()):
            mend_server(repairs, ("servers", index), server)


def mend_server(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair the address of a server."""
    if not is_mapping(node):
        return
    if not isinstance(node.get("url"), str):
        problem = missing(f"item {pointer[-1]}", "url")
        repairs.drop(pointer, problem, "the server is left out")
        return
    table = {"description": fields.TEXT, "variables": fields.MAPPING}
    fields.mend_fields(repairs, pointer, node, table)
    variables = node.get("variables")
    for name, value in variables.items() if is_mapping(variables) else ():
        if not is_mapping(value):
            problem = wrong_kind(name, "a mapping", value)
            repairs.set((*pointer, "variables", name), {}, problem, "it has no default")


def _mend_tags(repairs: Repairs, node: Mapping[str, Any]) -> None:
    if "tags" not in node:
        return
    value = node["tags"]
    if not is_list(value):
        repairs.drop(("tags",), wrong_kind("tags", "a list", value))
        return
    first: dict[str, int] = {}
    for index, tag in enumerate(value):
        place = ("tags", index)
        name = tag.get("name") if is_mapping(tag) else None
        if isinstance(tag, str):
            repairs.set(place, {"name": tag}, wrong_kind(index, "a mapping", tag))
        elif not isinstance(name, str) or not is_mapping(tag):
            problem = missing(f"item {index}", "name")
            repairs.drop(place, problem)
        elif name in first:
            problem = Problem(f"the tag `{name}` is here twice", Rule.DUPLICATE_TAG)
            repairs.drop(place, problem, "the first one counts")
        else:
            first[name] = index
            fields.mend_fields(repairs, place, tag, {"description": fields.TEXT})


def mend_components(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair the groups of components, without those in them."""
    if is_mapping(node):
        groups = [key for key in node if not key.startswith("x-")]
        table = dict.fromkeys(groups, fields.MAPPING)
        fields.mend_fields(repairs, pointer, node, table)


def mend_paths(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair the paths, without what is in them."""
    if not is_mapping(node):
        return
    for path, item in node.items():
        rooted = f"/{path}"
        if path.startswith(("/", "x-", "{")) or not is_mapping(item):
            continue
        problem = Problem(f"`{path}` is not a field of `paths`", Rule.NO_SLASH)
        hint = f"a path starts with a slash: `{rooted}`"
        if rooted in node or "://" in path or not path.strip():
            repairs.drop((*pointer, path), problem, "it is left out", hint)
        else:
            place, meant = (*pointer, path), Meant(rooted, is_key=True)
            repairs.drop(place, problem, f"taken as `{rooted}`", hint, meant=meant)
            repairs.edit((*pointer, rooted), item, (*pointer, path))
