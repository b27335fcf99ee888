"""The fields of an answer, as a search for some of them sees it: path, name, type."""

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sdksmith.ir import Component, Schema
from sdksmith.normalise.nodes import list_at, node_at

# Objects that only hold together what belongs to the list, not to one of its items.
_WRAPPERS = frozenset(
    [
        *("data", "result", "results", "response", "payload", "embedded"),
        *("meta", "metadata", "responsemetadata", "pagination", "paging", "pager"),
        *("pageinfo", "page", "pages", "links", "cursor", "cursors", "next"),
    ]
)
_DEPTH = 3
_NULL = {"type": "null"}

Look = Callable[[str], Component]
"""Gives a component by its name."""


@dataclass(frozen=True)
class Field:
    """A property in an answer: the way to it, and its schema without null."""

    path: tuple[str, ...]
    schema: Schema

    @property
    def name(self) -> str:
        """The property's plain name."""
        return plain(self.path[-1])

    @property
    def parent(self) -> str:
        """The plain name of the object round it, empty at the top."""
        return plain(self.path[-2]) if len(self.path) > 1 else ""

    @property
    def kind(self) -> str:
        """The JSON type, empty where it is not exactly one."""
        return kind_of(self.schema)


@lru_cache(maxsize=10_000)
def plain(name: str) -> str:
    """Give a name as letters and digits: `next_page`, `nextPage` → `nextpage`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def kind_of(schema: Schema) -> str:
    """Give the JSON type of a schema, empty where it is not exactly one."""
    kind = schema.get("type", "")
    return kind if isinstance(kind, str) else ""


def look_through(schema: Schema, look: Look) -> Schema:
    """Give a schema without null; of one that refers to a component the component's."""
    for _ in range(_DEPTH):
        options = [entry for entry in list_at(schema, "anyOf") if entry != _NULL]
        if "$ref" in schema:
            schema = look(schema["$ref"].removeprefix("#/$defs/")).schema
        elif len(options) == 1:
            schema = options[0]
    kinds = [kind for kind in list_at(schema, "type") if kind != "null"]
    return {**schema, "type": kinds[0]} if len(kinds) == 1 else schema


def list_fields(schema: Schema, look: Look) -> Iterator[Field]:
    """Give the fields of an answer and of the wrappers in it, the outer ones first."""
    waiting: deque[tuple[tuple[str, ...], Schema]] = deque([((), schema)])
    while waiting:
        start, outer = waiting.popleft()
        properties: Mapping[str, Schema] = node_at(outer, "properties")
        for name, entry in properties.items():
            found = Field((*start, name), look_through(entry, look))
            yield found
            if found.name in _WRAPPERS and len(found.path) < _DEPTH:
                waiting.append((found.path, found.schema))
