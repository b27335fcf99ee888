"""The tree of resources and the names in it: `shop.pet_orders.create`."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sdksmith.errors import Diagnostic
from sdksmith.ir import Operation, Resource
from sdksmith.names import snake, words

_VERSION = re.compile(r"^(v\d+([._]\d+)*|api|rest)$")
_TAG_SEPARATOR = re.compile(r"\s*(?:>|/|\\|::|\.|»)\s*")
# The verbs of operation ids, and the method's name where nothing else is said.
_VERBS = {
    **dict.fromkeys(("create", "add", "insert", "new", "post"), "create"),
    **dict.fromkeys(("list", "index"), "list"),
    **dict.fromkeys(("get", "retrieve", "fetch", "read", "show", "find"), "get"),
    **dict.fromkeys(("update", "patch", "modify", "edit"), "update"),
    **dict.fromkeys(("replace", "put"), "replace"),
    **dict.fromkeys(("delete", "remove", "destroy"), "delete"),
}
_BY_METHOD = {
    "GET": "get",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
    "TRACE": "trace",
    "QUERY": "query",
}


def choose_resource(
    path: str, node: Mapping[str, Any], root: Mapping[str, Any]
) -> tuple[str, ...]:
    """Give the way to the resource, each step in snake case.

    `x-sdk-resource` of the operation or of its tag decides; else the first tag, which
    separators divide (`Campaigns > Transfer configs`); else the path's first segment
    that is neither a version nor a parameter.
    """
    tags = node.get("tags") or ()
    override = node.get("x-sdk-resource") or _tag_override(tags, root)
    if isinstance(override, str) and override:
        return _steps(override.split("."))
    if tags:
        chain = _parents(str(tags[0]), root)
        steps = _steps([part for tag in chain for part in _TAG_SEPARATOR.split(tag)])
        if steps:
            return steps
    fixed = [segment for segment in path.split("/") if segment and "{" not in segment]
    named = [segment for segment in fixed if not _VERSION.match(segment.lower())]
    return _steps(named[:1]) or ("default",)


def _parents(tag: str, root: Mapping[str, Any]) -> list[str]:
    """Give a tag and what it is in, outermost first (OpenAPI 3.2 §4.22)."""
    parents = {entry["name"]: entry.get("parent") for entry in root.get("tags") or ()}
    chain = [tag]
    while (parent := parents.get(chain[0])) and parent not in chain:
        chain.insert(0, parent)
    return chain


def _tag_override(tags: Sequence[str], root: Mapping[str, Any]) -> Any:
    for entry in root.get("tags") or ():
        if tags and entry.get("name") == tags[0]:
            return entry.get("x-sdk-resource")
    return None


def _steps(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, (snake(text) for text in texts)))


def choose_name(
    operation_id: str,
    method: str,
    path: str,
    node: Mapping[str, Any],
    resource: tuple[str, ...],
) -> str:
    """Give the method's name in snake case.

    `x-sdk-method` decides; else the words of the operation id that the resource does
    not say already: `createPetOrder` in `pet_orders` → `create`.
    """
    override = node.get("x-sdk-method")
    if isinstance(override, str) and snake(override):
        return snake(override)
    if not node.get("operationId"):
        return _name_by_path(method, path, resource)
    said = {_singular(word) for step in resource for word in step.split("_")}
    said.add("controller")  # of the server's code: `PetsController_replace`
    parameters = re.findall(r"\{([^{}]+)\}", path)
    said_by = {word for name in parameters for word in snake(name).split("_")}
    all_words = [word.lower() for word in words(operation_id)]
    rest = [word for word in all_words if _singular(word) not in said]
    if "by" in rest and set(rest[rest.index("by") + 1 :]) <= said_by | {"id"}:
        rest = rest[: rest.index("by")]
    if not rest:
        return _name_by_path(method, path, resource)
    if len(rest) > 1 or rest[0] not in _VERBS:
        return "_".join(rest)
    verb = _VERBS[rest[0]]
    return verb if _is_of_one(all_words[-1], path) else _plural_get(verb, path)


def _is_of_one(word: str, path: str) -> bool:
    """Say whether a word names one of what the path's end names: `event`, `/events`."""
    last = words(path)[-1:]
    return any(word == _singular(end.lower()) != end.lower() for end in last)


def _name_by_path(method: str, path: str, resource: tuple[str, ...]) -> str:
    """Name a method by its HTTP method, and by the path's last word if that adds."""
    name = _plural_get(_BY_METHOD.get(method, snake(method)), path)
    fixed = [segment for segment in path.split("/") if segment and "{" not in segment]
    last = snake(fixed[-1]) if fixed else ""
    known = {_singular(step) for step in resource}
    if not last or _singular(last) in known or _VERSION.match(last):
        return name
    return last if method == "POST" else f"{name}_{last}"


def _plural_get(name: str, path: str) -> str:
    """Call a `get` of many a `list`: its path ends in a plural, not in a parameter."""
    last = path.rstrip("/").rpartition("/")[2]
    plural = "{" not in last and last.endswith("s") and not last.endswith("ss")
    return "list" if name == "get" and plural else name


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def build_tree(
    operations: Sequence[Operation], root: Mapping[str, Any]
) -> tuple[Resource, list[list[Operation]]]:
    """Give the root of the tree, and the groups of operations that share one name.

    Operations of one resource that would share a name, or take a child's, go by their
    whole operation id instead.
    """
    groups: dict[tuple[str, ...], list[Operation]] = defaultdict(list)
    for operation in operations:
        groups[operation.resource].append(operation)
    paths = {path[:size] for path in groups for size in range(1, len(path) + 1)}
    children = {
        path: {below[-1] for below in paths if below[:-1] == path} for path in paths
    }
    named = {
        path: _tell_apart(entries, children[path]) for path, entries in groups.items()
    }
    clashes = [clash for entries in named.values() for clash in _find_equal(entries)]
    descriptions = {
        choose_resource("", {"tags": [tag["name"]]}, root): tag.get("description", "")
        for tag in root.get("tags") or ()
    }
    return _build((), named, paths, descriptions), clashes


def _build(
    path: tuple[str, ...],
    named: Mapping[tuple[str, ...], Sequence[Operation]],
    paths: set[tuple[str, ...]],
    descriptions: Mapping[tuple[str, ...], str],
) -> Resource:
    below = sorted(step for step in paths if step[:-1] == path)
    return Resource(
        path=path,
        description=descriptions.get(path, ""),
        operations=tuple(named.get(path, ())),
        children=tuple(_build(step, named, paths, descriptions) for step in below),
    )


def _tell_apart(operations: Sequence[Operation], children: set[str]) -> list[Operation]:
    counts = Counter(operation.name for operation in operations)
    return [
        (
            replace(operation, name=snake(operation.id) or operation.name)
            if counts[operation.name] > 1 or operation.name in children
            else operation
        )
        for operation in operations
    ]


def _find_equal(operations: Sequence[Operation]) -> list[list[Operation]]:
    groups: dict[str, list[Operation]] = defaultdict(list)
    for operation in operations:
        groups[operation.name].append(operation)
    return [group for group in groups.values() if len(group) > 1]


def find_name_clashes(clashes: Sequence[Sequence[Operation]]) -> list[Diagnostic]:
    """Give a message for every operation whose name another one has already."""
    found: list[Diagnostic] = []
    for first, *others in clashes:
        name = ".".join((*first.resource, first.name))
        for operation in others:
            message = (
                f"{operation.id} ({operation.method} {operation.path}) would get the "
                f"Python name {name}, which {first.id} on line "
                f"{first.location.line} has already"
            )
            hint = "give one of them another name with x-sdk-method: NAME"
            found.append(Diagnostic(message, operation.location, hint))
    return found
