"""The models: what answers are read into."""

# Pydantic reads the type of further fields off `__pydantic_extra__`, which its own
# class declares more widely (its documentation, "Extra data").
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Label",
    "Marked",
    "Record",
    "Thing",
]


class Thing(Model):
    """Thing."""

    pair: tuple[UUID, int] | None = None
    taken: tuple[str, int] | None = None
    rest: list[str | int] | None = None
    none: list[Any] | None = None
    unique: list[dict[str, Any]] | None = None
    keys: dict[str, int | str] | None = None
    listed: dict[str, int] | None = None
    sized: dict[str, int] | None = None
    record: Record | None = None
    marked: Marked | None = None
    word: str | None = None
    year: str | None = None
    other: str | None = None


class Record(Model):
    """Record."""

    __pydantic_extra__: dict[str, Label] = Field(init=False)
    name: str | None = None


class Marked(Model):
    """Marked."""

    __pydantic_extra__: dict[str, int | bool] = Field(init=False)
    name: str | None = None


class Label(Model):
    """Label."""

    shown_text: Annotated[str | None, Field(alias="shownText")] = None


def __dir__() -> list[str]:
    return __all__
