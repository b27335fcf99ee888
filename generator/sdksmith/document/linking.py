"""Finds all links of a document: it walks from file to file along the references."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sdksmith.document import pointers, structure
from sdksmith.document.edits import (
    Drop,
    Edits,
    Put,
    Target,
    Write,
    children,
    is_example,
)
from sdksmith.document.faults import Meant
from sdksmith.document.identifiers import KEYWORDS
from sdksmith.document.links import BrokenLinkError, Resolver, is_reference
from sdksmith.document.origins import Place
from sdksmith.document.store import Loaded
from sdksmith.document.telling import diagnose
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping, kind_of
from sdksmith.errors import Diagnostic, DocumentError, sort_key
from sdksmith.rules import Rule

# In a file of its own a schema brings these along. What of them is used becomes a
# component, and the rest has no meaning in OpenAPI.
_OWN_SCHEMAS = ("definitions", "$defs")


@dataclass(frozen=True)
class Node:
    """A value on the way: where it stands, what it is, and itself."""

    place: Place
    kind: str
    value: Any

    def child(self, key: str | int, kind: str) -> "Node":
        """Give the value under a key."""
        place = Place(self.place.file, (*self.place.pointer, key))
        return Node(place, kind, self.value[key])


@dataclass
class Linker:
    """Walks over every file that the first one needs.

    Attributes:
        edits: what has to change, by file.
        targets: what links lead to outside of the first file, as met.
        homes: those of them that a component of the first file consists of.
        faults: what is wrong with the references.
    """

    resolver: Resolver
    entry: Loaded
    root_kind: str
    sections: Mapping[str, tuple[str, ...]]
    edits: dict[str, Edits] = field(default_factory=dict[str, Edits])
    targets: dict[Target, None] = field(default_factory=dict[Target, None])
    homes: dict[Target, Pointer] = field(default_factory=dict[Target, Pointer])
    faults: dict[Diagnostic, None] = field(default_factory=dict[Diagnostic, None])
    _dynamic: list[tuple[Place, Place]] = field(default_factory=list[Any])
    _between: dict[Place, set[Place]] = field(default_factory=dict[Place, set[Place]])

    def run(self) -> None:
        """Find all links.

        Raises:
            DocumentError: with every reference that leads nowhere.
        """
        self.resolver.identifiers(self.entry.name)
        start = Node(Place(self.entry.name, ()), self.root_kind, self.entry.value)
        waiting = [start]
        seen: set[tuple[Place, str]] = set()
        while waiting:
            node = waiting.pop()
            if (node.place, node.kind) not in seen:
                seen.add((node.place, node.kind))
                waiting.extend(reversed(list(self._visit(node))))
        if self.faults:
            raise DocumentError(*sorted(self.faults, key=self._order))
        for at, target in self._dynamic:
            self._settle(at, target)

    def _visit(self, node: Node) -> Iterator[Node]:
        """Note the links of one value and give the values to go on with."""
        ref = node.value.get("$ref") if is_mapping(node.value) else None
        if isinstance(ref, str):
            yield from self._follow(node, ref)
        if node.kind == "schema" and is_mapping(node.value):
            yield from self._visit_schema(node)
        for pointer, kind in structure.children(node.kind, (), node.value):
            key = pointer[0]
            is_ref = key == "$ref" and isinstance(ref, str)
            if not is_ref and not self._is_left_behind(node, key):
                yield node.child(key, kind)

    def _visit_schema(self, node: Node) -> Iterator[Node]:
        for keyword in (*KEYWORDS, "$schema", *_OWN_SCHEMAS):
            if keyword in node.value and self._is_left_behind(node, keyword):
                self._edit(node.child(keyword, "").place, Drop())
        mapping = node.value.get("discriminator")
        mapping = mapping.get("mapping") if is_mapping(mapping) else None
        for key, ref in children(mapping):
            if isinstance(ref, str) and is_reference(ref):
                at = node.child("discriminator", "").child("mapping", "")
                yield from self._write(node, ref, at.child(key, "").place)
        if isinstance(node.value.get("$dynamicRef"), str) and "$ref" not in node.value:
            yield from self._follow_dynamic(node, node.value["$dynamicRef"])

    def _is_left_behind(self, node: Node, key: str | int) -> bool:
        """Say whether a field of a schema has no meaning in the one document."""
        if node.kind != "schema":
            return False
        if key in KEYWORDS:
            return isinstance(node.value[key], str)
        if node.place.file == self.entry.name:
            return False
        # OpenAPI 3.0 knows no dialects: its schemas have no `$schema`.
        is_dialect = key == "$schema" and not self.resolver.remarks_only
        return key in _OWN_SCHEMAS or is_dialect

    # -- references -----------------------------------------------------------------

    def _follow(self, node: Node, ref: str) -> Iterator[Node]:
        at = node.child("$ref", "").place
        if node.kind == "example":
            self._follow_example(node, ref)
        elif node.kind in self.sections:
            if self._is_alias(node) and not self._is_here(node.place, ref):
                target = self._end(node, ref, at)
                if target and target.place.file != self.entry.name:
                    self.homes.setdefault(target, node.place.pointer)
                    if self.homes[target] == node.place.pointer:
                        self._edit(node.place, Put(target))
            yield from self._write(node, ref, at)
        elif self._is_here(node.place, ref):
            yield from self._go_on(self._end(node, ref, at))
        else:
            target = self._end(node, ref, at)
            if target:
                self._edit(node.place, Put(target))
            yield from self._go_on(target)

    def _write(self, node: Node, ref: str, at: Place) -> Iterator[Node]:
        if self._is_here(node.place, ref):
            try:
                found, value = pointers.find(self.entry.value, ref)
            except pointers.Dangling as error:
                meant = Meant(error.meant) if error.meant else None
                broken = BrokenLinkError(
                    str(error), error.hint, rule=Rule.UNRESOLVED, meant=meant
                )
                self._fault(at, broken)
                return
            yield Node(Place(self.entry.name, found), node.kind, value)
            return
        target = self._end(node, ref, at)
        if target:
            self._edit(at, Write(target))
            self._join(node.place, target.place)
        yield from self._go_on(target)

    def _follow_example(self, node: Node, ref: str) -> None:
        """Take in an Example Object; one that is not there takes no part in the SDK."""
        if self._is_here(node.place, ref):
            return
        try:
            place = self.resolver.end(node.place, ref)
        except (BrokenLinkError, DocumentError):
            return
        if is_example(self.resolver.value(place)):
            self._edit(node.place, Put(Target(place, "example")))

    def _follow_dynamic(self, node: Node, ref: str) -> Iterator[Node]:
        at = node.child("$dynamicRef", "").place
        target = self._end(node, ref, at)
        if target:
            self._dynamic.append((at, target.place))
            self._join(node.place, target.place)
        yield from self._go_on(target)

    def _end(self, node: Node, ref: str, at: Place) -> Target | None:
        """Give where a reference leads, None when that is told as a fault."""
        try:
            place = self.resolver.end(node.place, ref)
            value = self.resolver.value(place)
            if not _is_of_kind(node.kind, value):
                shown = f"`{ref}` is {kind_of(value)}, not {_wanted(node.kind)}"
                hint = "a YAML or JSON file is read, or a part of it after `#/`"
                raise BrokenLinkError(shown, hint, rule=Rule.WRONG_TARGET)
        except BrokenLinkError as error:
            self._fault(at, error)
        except DocumentError as error:
            self.faults.update(dict.fromkeys(error.diagnostics))
        else:
            return Target(place, node.kind)
        return None

    def _go_on(self, target: Target | None) -> Iterator[Node]:
        if target:
            if target.place.file != self.entry.name:
                self.targets.setdefault(target)
            yield Node(target.place, target.kind, self.resolver.value(target.place))

    def _is_here(self, place: Place, ref: str) -> bool:
        """Say whether a reference is right as it is: a path in the first file."""
        in_entry = place.file == self.entry.name
        return (
            in_entry
            and pointers.is_local(ref)
            and not self.resolver.resource(place).pointer
        )

    def _is_alias(self, node: Node) -> bool:
        """Say whether a component of the first file is nothing but a reference."""
        section = self.sections[node.kind]
        *parent, _ = node.place.pointer or ("",)
        here = node.place.file == self.entry.name and tuple(parent) == section
        return here and node.value.keys() <= pointers.REMARKS

    # -- $dynamicRef ----------------------------------------------------------------

    def _join(self, source: Place, target: Place) -> None:
        """Remember that one resource refers to another one."""
        start, end = self.resolver.resource(source), self.resolver.resource(target)
        self._between.setdefault(start, set()).add(end)

    def _settle(self, at: Place, target: Place) -> None:
        """Make a `$dynamicRef` a `$ref` where it can lead to one place only.

        JSON Schema 2020-12 §8.2.3.2: it leads elsewhere when a resource on the way to
        it has an anchor of the same name. Such a one stays, and is not supported.
        """
        own = self.resolver.resource(target)
        name = str(self.resolver.value(at)).rpartition("#")[2]
        identifiers = self.resolver.identifiers(own.file)
        others = set(self.resolver.dynamic_places(name)) - {own}
        is_dynamic = (own.pointer, name) in identifiers.dynamic
        if is_dynamic and any(self._reaches(other, own) for other in others):
            return
        self._edit(at, Write(Target(target, "schema"), key="$ref"))

    def _reaches(self, start: Place, end: Place) -> bool:
        waiting, seen = [start], {start}
        while waiting:
            for place in self._between.get(waiting.pop(), ()):
                if place not in seen:
                    seen.add(place)
                    waiting.append(place)
        return end in seen

    def _edit(self, place: Place, edit: Drop | Put | Write) -> None:
        self.edits.setdefault(place.file, Edits()).add(place.pointer, edit)

    def _fault(self, at: Place, broken: BrokenLinkError) -> None:
        loaded = self.resolver.store.files[at.file]
        place = loaded.origins.place(at.pointer)
        file = self.resolver.store.read[place.file]
        self.faults.setdefault(diagnose(broken.as_fault(), file, place.pointer))

    def _order(self, fault: Diagnostic) -> tuple[int, tuple[int, int, str]]:
        assert fault.location, "every fault has a place"
        return list(self.resolver.store.read).index(fault.location.file), sort_key(
            fault
        )


def _is_of_kind(kind: str, value: Any) -> bool:
    if kind.startswith("["):
        return is_list(value)
    return is_mapping(value) or (kind == "schema" and isinstance(value, bool))


def _wanted(kind: str) -> str:
    """Give a kind in a sentence: "a schema", "a list", "an operation"."""
    if kind[0] in "[{":
        return "a list" if kind[0] == "[" else "a mapping"
    return f"{'an' if kind[0] in 'aeio' else 'a'} {kind}"
