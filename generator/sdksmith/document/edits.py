"""What has to change in the values of a file when it becomes a part of a document."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sdksmith.document.origins import Place
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping


@dataclass(frozen=True)
class Target:
    """An object to which a reference leads; `kind` is one of structure.OBJECTS."""

    place: Place
    kind: str


@dataclass(frozen=True)
class Write:
    """Here stands the text of a reference: write it so that it leads to `target`.

    `key` is another key to write it under; "" leaves it.
    """

    target: Target
    key: str = ""


@dataclass(frozen=True)
class Put:
    """Here stands a reference: put what it leads to in its place."""

    target: Target


@dataclass(frozen=True)
class Drop:
    """Here stands what has no meaning any more."""


Edit = Write | Put | Drop


@dataclass
class Edits:
    """The edits at and below one value, by key or index."""

    here: Edit | None = None
    below: dict[str | int, "Edits"] = field(default_factory=dict[str | int, "Edits"])

    def add(self, pointer: Pointer, edit: Edit) -> None:
        """Take in an edit of the value at `pointer`; the first one of a value counts."""
        found = self.at(pointer)
        found.here = found.here or edit

    def at(self, pointer: Pointer) -> "Edits":
        """Give the edits at and below `pointer`."""
        found = self
        for part in pointer:
            found = found.below.setdefault(part, Edits())
        return found


def children(value: Any) -> Iterator[tuple[str | int, Any]]:
    """Give what is directly in a mapping or list, by key or index."""
    if is_mapping(value):
        yield from value.items()
    elif is_list(value):
        yield from enumerate(value)


def is_example(value: Any) -> bool:
    """Say whether a value is an Example Object, not the example itself.

    Source: OpenAPI 3.1 §4.8.19.
    """
    known = {"summary", "description", "value", "externalValue"}
    return (
        is_mapping(value)
        and bool({"value", "externalValue"} & value.keys())
        and all(key in known or key.startswith("x-") for key in value)
    )


# Where components of a kind are, by what kind of document it is.
_SECTIONS = {
    "schema": ("components", "schemas"),
    "response": ("components", "responses"),
    "parameter": ("components", "parameters"),
    "header": ("components", "headers"),
    "example": ("components", "examples"),
    "request body": ("components", "requestBodies"),
    "security scheme": ("components", "securitySchemes"),
    "link": ("components", "links"),
    "callback": ("components", "callbacks"),
}
SECTIONS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "document": _SECTIONS,
    "swagger": {
        "schema": ("definitions",),
        "response": ("responses",),
        "parameter": ("parameters",),
    },
}
