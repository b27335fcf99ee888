"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "Author",
    "Book",
    "Painted",
    "Tree",
]


class Tree(Model):
    """Tree."""

    label: str
    children: list[Tree] | None = None
    parent: Tree | None = None


class Painted(Model):
    """Painted."""

    colour: str | None = None
    under: Painted | None = None


class Book(Model):
    """Book."""

    title: str
    author: Author | None = None
    next: Book | None = None


class Author(Model):
    """Author."""

    name: str | None = None


def __dir__() -> list[str]:
    return __all__
