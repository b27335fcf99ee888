"""What a file calls parts of itself: `$id`, `$anchor`, `$dynamicAnchor`.

JSON Schema 2020-12 §8.2. The library `referencing` resolves these to values. Here the
place is needed, to write a reference to it and to name its line: see docs/adr/0018.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urldefrag, urljoin

from sdksmith.document.store import Loaded
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping

KEYWORDS = ("$id", "$anchor", "$dynamicAnchor")
_NAMED = re.compile(
    rb"""\$(?:id|anchor|dynamicAnchor|dynamicRef|self)["']?\s*+:\s*+(?![{\[])"""
)
# What these hold is data, in which a key `$id` says nothing of the file.
_DATA = frozenset({"example", "examples", "default", "enum", "const"})
# Below these such a key is a name like any other.
_MAPS = frozenset(
    {"properties", "patternProperties", "$defs", "definitions", "schemas"}
)


@dataclass(frozen=True)
class Identifiers:
    """The names in one file.

    Attributes:
        resources: where a schema with an `$id` stands, and its absolute URI.
        anchors: (pointer of the resource, name) to where the anchor stands.
        dynamic: those of them that are `$dynamicAnchor`s.
    """

    resources: Mapping[Pointer, str]
    anchors: Mapping[tuple[Pointer, str], Pointer] = field(
        default_factory=dict[tuple[Pointer, str], Pointer]
    )
    dynamic: frozenset[tuple[Pointer, str]] = frozenset()

    def resource_of(self, pointer: Pointer) -> Pointer:
        """Give the pointer of the schema with an `$id` that a place is in; () if none.

        The file itself is the resource of what is in no other one.
        """
        if len(self.resources) == 1:
            return ()
        for length in range(len(pointer), 0, -1):
            if pointer[:length] in self.resources:
                return pointer[:length]
        return ()


def read_identifiers(loaded: Loaded) -> Identifiers:
    """Give the names in a file. One that says none of the keywords is not walked."""
    resources: dict[Pointer, str] = {(): loaded.url}
    anchors: dict[tuple[Pointer, str], Pointer] = {}
    dynamic: set[tuple[Pointer, str]] = set()
    if not may_identify(loaded.file.data):
        return Identifiers(resources)
    waiting: list[tuple[Pointer, Pointer, Any]] = [((), (), loaded.value)]
    while waiting:
        pointer, resource, value = waiting.pop()
        if is_mapping(value):
            own = value.get("$id", value.get("$self") if not pointer else None)
            if isinstance(own, str) and not own.startswith("#"):
                base = resources[resource]
                resource = pointer
                resources[resource] = urldefrag(urljoin(base, own)).url
            for keyword, name in _anchors(value):
                anchors.setdefault((resource, name), pointer)
                if keyword == "$dynamicAnchor":
                    dynamic.add((resource, name))
        below = [
            ((*pointer, key), resource, child)
            for key, child in _children(pointer, value)
        ]
        waiting.extend(reversed(below))
    return Identifiers(resources, anchors, frozenset(dynamic))


def may_identify(data: bytes) -> bool:
    """Say whether a file has such names, quickly; never wrongly no."""
    return _NAMED.search(data) is not None


def _anchors(value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Give the keyword and the name of each anchor of a schema."""
    for keyword in KEYWORDS[1:]:
        if isinstance(value.get(keyword), str):
            yield keyword, value[keyword]
    # Before 2019-09 an anchor was an `$id` too: JSON Schema draft-07 §8.2.3.
    own = value.get("$id")
    if isinstance(own, str) and own.startswith("#"):
        yield "$id", own[1:]


def _children(pointer: Pointer, value: Any) -> Iterator[tuple[str | int, Any]]:
    if is_mapping(value):
        names = pointer and pointer[-1] in _MAPS
        for key, child in value.items():
            if names or (key not in _DATA and not key.startswith("x-")):
                yield key, child
    elif is_list(value):
        yield from enumerate(value)
