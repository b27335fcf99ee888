"""Second stage: every `$ref` leads somewhere, every operation id is there once."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sdksmith.document import pointers, structure
from sdksmith.document.faults import Fault, Meant
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping
from sdksmith.rules import Rule


class Node(NamedTuple):
    """An object of the document: where it stands, what it is, and its value."""

    pointer: Pointer
    kind: str
    value: Any

    @property
    def ref(self) -> str | None:
        """The reference that stands here, None for an object written out."""
        ref = self.value.get("$ref") if is_mapping(self.value) else None
        return ref if isinstance(ref, str) else None


def walk(root: Mapping[str, Any]) -> Iterator[Node]:
    """Give every object of a document once, in the document's order.

    What stands in an extension or another place that holds data counts from the moment
    that a reference leads there.
    """
    waiting: list[tuple[Pointer, str, Any]] = [((), structure.root_kind(root), root)]
    seen: set[tuple[Pointer, str]] = set()
    followed: set[tuple[str, str]] = set()
    while waiting:
        pointer, kind, value = waiting.pop()
        if (pointer, kind) in seen:
            continue
        seen.add((pointer, kind))
        node = Node(pointer, kind, value)
        yield node
        below = [
            ((*pointer, *keys), held, part)
            for keys, held, part in structure.objects_in(kind, value)
        ]
        ref = node.ref
        if ref is not None and (ref, kind) not in followed:
            followed.add((ref, kind))
            below.extend(_find(root, ref, kind))
        waiting.extend(reversed(below))


def _find(root: Mapping[str, Any], ref: str, kind: str) -> Iterator[Node]:
    """Give the object to which a reference leads, if it is one of this document."""
    if pointers.is_local(ref):
        try:
            pointer, value = pointers.find(root, ref)
        except pointers.Dangling:
            return
        yield Node(pointer, kind, value)


def reference_faults(root: Mapping[str, Any], nodes: Iterable[Node]) -> Iterator[Fault]:
    """Give a fault for each reference that leads nowhere, and each id used again.

    Args:
        nodes: all objects of the document.
    """
    first: dict[str, Pointer] = {}
    sound: set[str] = set()
    for node in nodes:
        ref = node.ref
        if ref is not None and ref not in sound:
            # An example in another file takes no part in the SDK: it may stay there.
            elsewhere = node.kind == "example" and not pointers.is_local(ref)
            found = list(reference_fault(root, ref, (*node.pointer, "$ref")))
            if not found:
                sound.add(ref)
            elif not elsewhere:
                yield from found
        if node.kind == "operation" and is_mapping(node.value):
            yield from _operation_id_fault(node, first)


def reference_fault(
    root: Mapping[str, Any], ref: str, place: Pointer
) -> Iterator[Fault]:
    """Give a fault, at `place`, if a reference leads nowhere."""
    try:
        pointers.follow(root, ref)
    except pointers.Circular:
        message = f"`{ref}` leads back to itself and never to a value"
        hint = "write out one of the references in the circle"
        yield Fault(place, message, hint, rule=Rule.CIRCULAR)
    except pointers.Dangling as error:
        message = f"`{error.ref}` does not exist"
        # In a chain the reference that leads nowhere is not the one that stands here.
        meant = Meant(error.meant) if error.meant and error.ref == ref else None
        rule = Rule.UNRESOLVED
        yield Fault(place, message, error.hint, rule=rule, meant=meant)


def _operation_id_fault(node: Node, first: dict[str, Pointer]) -> Iterator[Fault]:
    name = node.value.get("operationId")
    if not isinstance(name, str):
        return
    place = (*node.pointer, "operationId")
    if name in first:
        message = f"the operation id `{name}` is here twice"
        hint = "an operation id names one operation: give this one a name of its own"
        rule = Rule.DUPLICATE_ID
        yield Fault(place, message, hint, other=first[name], rule=rule)
    first.setdefault(name, place)
