"""The tree of resources, made of the names of its operations: `shop.orders.create`."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document import Document
from sdksmith.errors import Diagnostic
from sdksmith.ir import Operation, Resource
from sdksmith.normalise.naming import NameKey, OperationName, name_operations
from sdksmith.normalise.operations import OperationNode
from sdksmith.normalise.places import read_subject
from sdksmith.normalise.tags import TagTree
from sdksmith.rules import Rule

Path = tuple[str, ...]


def name_nodes(
    nodes: Sequence[OperationNode], root: Mapping[str, Any]
) -> dict[NameKey, OperationName]:
    """Give the name of every operation of the document, also of one to be left out.

    An operation that is read twice has its stream under the same name and `_stream`.
    """
    subjects = [
        read_subject(
            entry.method,
            entry.path,
            entry.node,
            entry.document_id,
            suffix="_stream" if entry.is_split and entry.is_streamed else "",
        )
        for entry in nodes
    ]
    named = name_operations(subjects, root)
    return {entry.key: name for entry, name in zip(nodes, named, strict=True)}


def build_tree(
    operations: Sequence[Operation],
    root: Mapping[str, Any],
    moved: Mapping[Path, Path] | None = None,
) -> tuple[Resource, list[list[Operation]]]:
    """Give the root of the tree, and the groups of operations that share one name.

    Only names that the document gives itself can be the same. What the document says
    of a resource goes along when it has `moved`.
    """
    groups: dict[Path, list[Operation]] = defaultdict(list)
    for operation in operations:
        groups[operation.resource].append(operation)
    children: dict[Path, set[Path]] = defaultdict(set)
    for path in groups:
        for size in range(len(path)):
            children[path[:size]].add(path[: size + 1])
    clashes = [clash for entries in groups.values() for clash in _find_equal(entries)]
    descriptions = TagTree(root).descriptions()
    for new, old in (moved or {}).items():
        descriptions.setdefault(new, descriptions.get(old, ""))
    return _build((), groups, children, descriptions), clashes


def _build(
    path: Path,
    groups: Mapping[Path, Sequence[Operation]],
    children: Mapping[Path, set[Path]],
    descriptions: Mapping[Path, str],
) -> Resource:
    below = sorted(children.get(path, ()))
    return Resource(
        path=path,
        description=descriptions.get(path, ""),
        operations=tuple(groups.get(path, ())),
        children=tuple(_build(step, groups, children, descriptions) for step in below),
    )


def _find_equal(operations: Sequence[Operation]) -> list[list[Operation]]:
    groups: dict[str, list[Operation]] = defaultdict(list)
    for operation in operations:
        groups[operation.name].append(operation)
    return [group for group in groups.values() if len(group) > 1]


def find_name_clashes(
    clashes: Sequence[Sequence[Operation]], document: Document
) -> list[Diagnostic]:
    """Give a message for every operation whose name another one has already."""
    found: list[Diagnostic] = []
    for first, *others in clashes:
        name = ".".join((*first.resource, first.name))
        for operation in others:
            message = (
                f"{operation.id} ({operation.method} {operation.path}) would get the "
                f"Python name {name}, which {first.id} on line "
                f"{document.locate(first.place).line} has already"
            )
            hint = "give one of them another x-sdk-method, or leave it out"
            place, rule = document.locate(operation.place), Rule.NAME_CLASH
            found.append(Diagnostic(message, place, hint, rule=rule))
    return found
