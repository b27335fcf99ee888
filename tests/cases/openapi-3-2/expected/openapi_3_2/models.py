"""The models: what answers are read into."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.model import Model

__all__: list[str] = [
    "Added",
    "AskBooksQuestion",
    "Book",
    "BookPaper",
    "BookSound",
    "BookThing",
    "FindBooksFilter",
    "Gone",
]


class BookPaper(Model):
    """BookPaper."""

    title: str | None = None
    kind: Literal["paper"]
    pages: int | None = None


class BookSound(Model):
    """BookSound."""

    title: str | None = None
    kind: Literal["sound"]
    minutes: int | None = None


class BookThing(Model):
    """BookThing."""

    title: str | None = None
    kind: str | None = None
    weight: float | None = None


class FindBooksFilter(Model):
    """FindBooksFilter."""

    q: str
    limit: int | None = None
    tag: list[str] | None = None


class AskBooksQuestion(Model):
    """AskBooksQuestion."""

    title: str | None = None


class Added(Model):
    """Added."""

    id: int


class Gone(Model):
    """Gone."""

    reason: str


Book: TypeAlias = BookPaper | BookSound | BookThing


def __dir__() -> list[str]:
    return __all__
