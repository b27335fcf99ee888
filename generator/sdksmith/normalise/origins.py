"""Where each component comes from: what it would like to be called, and its identity."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sdksmith.document import Document, Pointer
from sdksmith.ir import Component
from sdksmith.names import NameTable, pascal
from sdksmith.normalise.nodes import Node, is_node, node_at, text_at
from sdksmith.normalise.place_names import (
    describe_place,
    describe_role,
    list_segments,
    operation_name,
    skip_parts,
)

_LONGEST = 60
"""Letters of a name that a reader still takes in."""


@dataclass(frozen=True)
class Origin:
    """Where a component stands, its first name, its title.

    An inline one has no name of its own in the document.
    """

    place: Pointer
    name: str
    title: str = ""
    is_inline: bool = False


class Origins:
    """The components by place. A key is unique, and no name that a user sees.

    What a component is called is decided when all of them are known: the order in
    which they are met shall not matter.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._keys = NameTable()
        self._key_at: dict[Pointer, str] = {}
        self._origins: dict[str, Origin] = {}
        self._nodes: dict[Pointer, Node] = {}
        components = node_at(document.root, "components")
        for key, node in node_at(components, "schemas").items():
            place = ("components", "schemas", key)
            self.add(Origin(place, pascal(key) or "Schema", _title(node)))

    def add(self, origin: Origin, at: Pointer = ()) -> str:
        """Give the key of a component, a new one if none is known `at` its place."""
        at = at or origin.place
        if at not in self._key_at:
            key = self._keys.take(origin.name)
            self._key_at[at] = key
            self._origins[key] = origin
        return self._key_at[at]

    def refer(self, place: Pointer, node: Node) -> str:
        """Give the key of a schema that something refers to."""
        if place not in self._key_at:
            segments = list_segments(self._document, place)
            name = "".join(segments) or "Schema"
            self._key_at[place] = self.hoist(place, name, node)
        return self._key_at[place]

    def hoist(self, place: Pointer, name: str, node: Node) -> str:
        """Give the key of an inline schema that is to have a name.

        Two readings of one place (a merged schema is read anew) share the component.
        """
        origin = Origin(place, name, _title(node), is_inline=True)
        at = (*skip_parts(place), "#", name)
        known = self._nodes.setdefault(at, node)
        if known != node:  # another part of an `allOf` says something else of it
            at = (*place, "#", name)
        return self.add(origin, at)

    def key_at(self, place: Pointer) -> str:
        """Give the key of the named schema at a place, empty if there is none."""
        return self._key_at.get(place, "")

    def name_of(self, key: str) -> str:
        """Give what a component is called as far as it knows by itself."""
        return self._origins[key].name

    def sign(self, components: Iterable[Component]) -> tuple[Component, ...]:
        """Give the components with their origins, and the names that they would like."""
        entries = list(components)
        origins = [self._origins[entry.name] for entry in entries]
        identities = _identify(origins)
        firsts = [self._first(origin) for origin in origins]
        clashes = Counter(firsts)
        return tuple(
            replace(
                entry,
                origin=identity,
                place=origin.place,
                is_inline=origin.is_inline,
                role=describe_role(origin.place),
                wanted=self._list_wanted(origin, is_clash=clashes[first] > 1),
            )
            for entry, origin, identity, first in zip(
                entries, origins, identities, firsts, strict=True
            )
        )

    def _first(self, origin: Origin) -> str:
        return self._list_short(origin)[0]

    def _list_short(self, origin: Origin) -> list[str]:
        """Give the name, a long one cut in the middle before it is whole."""
        if not origin.is_inline or len(origin.name) <= _LONGEST:
            return [origin.name]
        first, *rest = list_segments(self._document, origin.place) or [origin.name]
        ends = [rest[index:] for index in range(len(rest) - 1, -1, -1)]
        cut = [first + "".join(end) for end in ends if end[0] not in ("Item", "Value")]
        short = [name for name in cut if len(name) <= _LONGEST][-1:] or cut[:1]
        longer = [name for name in cut if len(name) > len("".join(short))]
        return [*short, *longer, origin.name]

    def _list_wanted(self, origin: Origin, *, is_clash: bool) -> tuple[str, ...]:
        """Give the names that a component would like, as texts, the best first."""
        if not origin.is_inline:
            key = str(origin.place[-1])
            return tuple(filter(None, (key, origin.title if is_clash else "")))
        found = self._list_short(origin)
        if is_clash:
            *outer, last = list_segments(self._document, origin.place) or [found[0]]
            role = "Body" if origin.place[:1] == ("paths",) else "Object"
            found += self._by_path(origin)
            found.append(f"{last}Of{''.join(outer)}" if outer else found[0] + role)
            whole = list_segments(self._document, origin.place, whole=True)
            if len(whole) > 1:
                found += [whole[0] + last, "".join(whole)]
        return tuple(dict.fromkeys(found))

    def _by_path(self, origin: Origin) -> list[str]:
        """Give a name by method and path: ids of operations may look alike."""
        if origin.place[:1] != ("paths",) or len(origin.place) < 3:
            return []
        path, method = origin.place[1:3]
        own = operation_name(self._document, origin.place[:3])
        label = pascal(str(method), str(path).replace("{", " by "))
        return [label + origin.name.removeprefix(own)] if own != label else []


def _title(node: Node) -> str:
    """Give the title of a schema, if it is short enough for a name."""
    title = text_at(node, "title") if is_node(node) else ""
    return title if len(title) <= _LONGEST else ""


def _identify(origins: list[Origin]) -> list[str]:
    """Give the identities; what is read under two names at one place tells its own."""
    plain = [describe_place(origin.place) for origin in origins]
    owners: dict[str, set[tuple[bool, str]]] = defaultdict(set)
    for identity, origin in zip(plain, origins, strict=True):
        owners[identity].add((origin.is_inline, origin.name))
    told = [
        (
            f"{identity} as {origin.name}"
            if origin.is_inline and len(owners[identity]) > 1
            else identity
        )
        for identity, origin in zip(plain, origins, strict=True)
    ]
    counts = Counter(told)
    return [  # parts of one `allOf` may say different things of one property
        (
            identity
            if counts[identity] == 1
            else f"{identity} in {'/'.join(map(str, origin.place))}"
        )
        for identity, origin in zip(told, origins, strict=True)
    ]
