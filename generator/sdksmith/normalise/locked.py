"""Names that were given before: methods and fields keep them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sdksmith.document import Document
from sdksmith.errors import Diagnostic
from sdksmith.ir import Component, Operation, Resource, Skip
from sdksmith.names import pascal, snake
from sdksmith.rules import Rule


def keep_methods(
    found: Sequence[Operation | Skip], locked: Mapping[str, str]
) -> list[Operation | Skip]:
    """Give the operations; those that have had a name go by it again."""
    return [_keep(entry, locked) for entry in found]


def _keep(entry: Operation | Skip, locked: Mapping[str, str]) -> Operation | Skip:
    name = locked.get(entry.key) if isinstance(entry, Operation) else None
    if not name:
        return entry
    *steps, last = (snake(step) for step in name.split("."))
    return replace(entry, resource=tuple(steps), name=last)


def list_moves(
    before: Sequence[Operation | Skip], after: Sequence[Operation | Skip]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Give where each resource was that has another place now, and those above it."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for first, second in zip(before, after, strict=True):
        old, new = first.resource, second.resource
        while new and old and new != old:
            found.setdefault(new, old)
            if new[-1] != old[-1]:
                break
            new, old = new[:-1], old[:-1]
    return found


def keep_tree(tree: Resource, locked: Mapping[str, str]) -> Resource:
    """Give the tree in which no new operation has the name of an older one.

    Two that want one name both go by other names; an older one keeps its own.
    """
    if not locked:
        return tree
    old = {
        entry.key: snake(locked[entry.key].rpartition(".")[2])
        for entry in tree.operations
        if entry.key in locked
    }
    taken = set(old.values())
    operations: list[Operation] = []
    for entry in tree.operations:
        name = old.get(entry.key) or _free_name(entry, taken)
        taken.add(name)
        operations.append(replace(entry, name=name))
    return replace(
        tree,
        operations=tuple(operations),
        children=tuple(keep_tree(child, locked) for child in tree.children),
    )


def _free_name(operation: Operation, taken: set[str]) -> str:
    place = snake(f"{operation.method.lower()} {operation.path}")
    wanted = (operation.name, snake(operation.id), place, f"{place}_{operation.name}")
    return next((name for name in wanted if name and name not in taken), pascal(place))


def find_lost_fields(
    document: Document, components: Sequence[Component]
) -> list[Diagnostic]:
    """Give a note on each field that cannot keep its name.

    It is the name by which the wire knows another property, a new one: what came for
    that one would be read into the field.
    """
    return [
        Diagnostic(
            f"the field {name} of `{wire_name}` gets another name in spite of the lock: "
            f"the document has a property `{name}` now",
            document.locate((*component.place, "properties", wire_name)),
            rule=Rule.LOST_FIELD,
            severity="note",
        )
        for component in components
        for wire_name, name in component.schema.get("x-fields", {}).items()
        if name != wire_name and name in component.schema["properties"]
    ]


def keep_fields(
    components: Sequence[Component], locked: Mapping[str, str]
) -> tuple[Component, ...]:
    """Give the components; objects get `x-fields`, the fields that have had a name."""
    if not locked:
        return tuple(components)
    return tuple(_keep_fields(entry, locked) for entry in components)


def _keep_fields(component: Component, locked: Mapping[str, str]) -> Component:
    names = {
        wire_name: locked[f"{component.origin} {wire_name}"]
        for wire_name in component.schema.get("properties", {})
        if f"{component.origin} {wire_name}" in locked
    }
    if not names:
        return component
    return replace(component, schema={**component.schema, "x-fields": names})
