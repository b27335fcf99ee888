"""The models: what answers are read into."""

# Pydantic reads the type of further fields off `__pydantic_extra__`, which its own
# class declares more widely (its documentation, "Extra data").
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Closed",
    "Maps",
    "MapsObjectsValue",
    "Open",
    "Typed",
]


class Maps(Model):
    """Maps."""

    typed: Typed | None = None
    open: Open | None = None
    closed: Closed | None = None
    objects: dict[str, MapsObjectsValue] | None = None
    nested: dict[str, dict[str, list[int]]] | None = None
    nullable: dict[str, str] | None = None
    nullable_values: Annotated[
        dict[str, str | None] | None, Field(alias="nullableValues")
    ] = None
    free: dict[str, Any] | None = None
    empty: dict[str, Any] | None = None
    enums: dict[str, Literal["a", "b"] | str] | None = None
    named: dict[str, str] | None = None
    """Labels by key."""


class Typed(Model):
    """Typed."""

    __pydantic_extra__: dict[str, Closed] = Field(init=False)
    name: str


class Open(Model):
    """Open."""

    name: str | None = None


class Closed(Model):
    """Closed."""

    foo_bar: Annotated[str | None, Field(alias="fooBar")] = None


class MapsObjectsValue(Model):
    """MapsObjectsValue."""

    foo_bar: Annotated[str | None, Field(alias="fooBar")] = None


def __dir__() -> list[str]:
    return __all__
