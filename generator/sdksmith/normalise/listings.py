"""An operation as a list that may go on: its arguments, its items, its fields."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sdksmith.ir import Operation, Schema
from sdksmith.normalise.fields import (
    Field,
    Look,
    kind_of,
    list_fields,
    look_through,
    plain,
)
from sdksmith.normalise.nodes import node_at

_ITEMS = (
    *("items", "data", "results", "records", "entries", "values", "value", "elements"),
    *("list", "content", "rows", "nodes", "objects", "hits", "resources", "documents"),
)
# Arrays beside the items.
_NO_ITEMS = ("errors", "warnings", "messages", "links", "included", "facets", "sort")
_HOLDERS = ("data", "result", "results", "response", "payload", "embedded")
_IN_ANSWER = ("next", "more", "total", "pages", "current")
_IN_REQUEST = ("parameter", "size")

Path = tuple[str, ...]


@dataclass(frozen=True)
class Argument:
    """What a caller can say: where it travels, its wire name, its schema."""

    place: str
    wire_name: str
    schema: Schema

    @property
    def kind(self) -> str:
        """The JSON type, empty where it is not exactly one."""
        return kind_of(self.schema)

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.place, self.wire_name


@dataclass(frozen=True)
class Listing:
    """An operation and its answer.

    Attributes:
        has_link: whether the answer documents a `Link` header.
        is_own: whether the operation itself says that it lists in pages.
        named: what the document names in `x-pagination`.
    """

    operation: Operation
    schema: Schema
    look: Look
    has_link: bool
    is_own: bool = False
    named: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @cached_property
    def body(self) -> Schema:
        """The answer's schema, or that of the component which it names."""
        return look_through(self.schema, self.look)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the answer and of the wrappers in it."""
        return tuple(list_fields(self.body, self.look))

    @cached_property
    def arguments(self) -> tuple[Argument, ...]:
        """The arguments that may lead to another page."""
        operation = self.operation
        found = [
            Argument(entry.location, entry.wire_name, entry.schema)
            for entry in operation.parameters
            if entry.location in ("query", "header")
        ]
        bodies = operation.bodies
        if len(bodies) == 1 and bodies[0].kind == "json" and bodies[0].component:
            body = self.look(bodies[0].component).schema
            properties: Mapping[str, Schema] = node_at(body, "properties")
            found += [
                Argument("body", name, entry)
                for name, entry in properties.items()
                if entry.get("readOnly") is not True
            ]
        return tuple(
            Argument(
                entry.place, entry.wire_name, look_through(entry.schema, self.look)
            )
            for entry in found
        )

    # -- what is named ----------------------------------------------------------------

    def unknown(self) -> Iterator[tuple[str, str]]:
        """Give what the document names and does not have: its role, and the words."""
        for role in _IN_REQUEST:
            name = self.named.get(role)
            if name and not any(entry.wire_name == name for entry in self.arguments):
                yield role, f"{self.operation.id} has no parameter `{name}`"
        for role in ("items", *_IN_ANSWER):
            name = self.named.get(role)
            if name and not self._path_of(self.body, name):
                yield role, f"the answer of {self.operation.id} has no `{name}`"

    def _path_of(self, schema: Schema, text: str) -> Path:
        """Give the way that a text names; a property's own name may have dots."""
        if not text or text in node_at(schema, "properties"):
            return (text,)
        path, inner = tuple(text.split(".")), schema
        for step in path:
            properties: Mapping[str, Schema] = node_at(inner, "properties")
            if not properties and kind_of(inner) in ("", "object"):
                return path  # nothing is said of what is in it
            if step not in properties:
                return ()
            inner = look_through(properties[step], self.look)
        return path

    def schema_at(self, path: Path) -> Schema:
        """Give the schema at the end of a way; of what is not documented, nothing."""
        schema = self.body
        for step in path:
            properties: Mapping[str, Schema] = node_at(schema, "properties")
            schema = look_through(properties.get(step, {}), self.look)
        return schema

    # -- what is found ----------------------------------------------------------------

    def argument(
        self, role: str, names: tuple[str, ...], *kinds: str
    ) -> Argument | None:
        """Give the argument of a role: the one that is named, else the first by name."""
        wanted = self.named.get(role)
        if wanted:
            return next(e for e in self.arguments if e.wire_name == wanted)
        usual = [e for e in self.arguments if e.place != "header" and e.kind in kinds]
        found = (e for name in names for e in usual if plain(e.wire_name) == name)
        return next(found, None)

    def path(self, role: str, is_it: Callable[[Field], bool]) -> Path:
        """Give the way to the field of a role, `()` where there is none."""
        wanted = self.named.get(role)
        if wanted:
            return self._path_of(self.body, wanted)
        return next((entry.path for entry in self.fields if is_it(entry)), ())

    def last(self) -> Path:
        """Give the way, in an item, to the field that the document names as a cursor."""
        name = self.named.get("last")
        return self._path_of(self.item_at(self.items(True) or ()), name) if name else ()

    def item_at(self, items: Path) -> Schema:
        """Give the schema of the items of an array, looked through."""
        return look_through(self.schema_at(items).get("items", {}), self.look)

    def items(self, is_told: bool) -> Path | None:
        """Give the way to the array of items, `()` for the answer itself.

        None where it is not certain. Where the answer tells what comes next (`is_told`)
        its only array will do; else its name has to say that it is the list.
        """
        wanted = self.named.get("items")
        if wanted:
            path = self._path_of(self.body, wanted)
            return path if kind_of(self.schema_at(path)) == "array" else None
        if kind_of(self.body) == "array":
            return ()
        arrays = [entry for entry in self.fields if entry.kind == "array"]
        top = [entry for entry in arrays if len(entry.path) == 1]
        held = [entry for entry in arrays if entry.parent in _HOLDERS]
        for group in (top, held):
            named = [entry for entry in group if entry.name in self._item_names]
            usual = [entry for entry in group if entry.name not in _NO_ITEMS]
            embedded = bool(usual) and usual[0].parent == "embedded"
            found = named or (usual if is_told or embedded else [])
            if found:
                return found[0].path if len(found) == 1 else None
        return None

    @cached_property
    def _item_names(self) -> set[str]:
        """What an array of items is called: as usual, or as the resource and the path."""
        steps = [step for step in self.operation.path.split("/") if "{" not in step]
        own = [*self.operation.resource[-1:], *steps[-1:]]
        return {*_ITEMS, *filter(None, map(plain, own))}
