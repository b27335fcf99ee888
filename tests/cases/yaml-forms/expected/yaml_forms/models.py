"""The models: what answers are read into."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "ListThingsError404",
    "ListThingsError4XX",
    "ListThingsError503",
    "SendThingError404",
    "Thing",
]


class ListThingsError503(Model):
    """ListThingsError503."""

    on: str | None = None


class ListThingsError404(Model):
    """ListThingsError404."""

    on: str | None = None


class ListThingsError4XX(Model):
    """ListThingsError4XX."""

    on: str | None = None


class Thing(Model):
    """Thing."""

    version: Literal["1.10"] | None = None
    on: Literal["yes", "no"] | str | None = None
    day: date | None = None
    at: str | None = None
    mode: str | None = None
    size: float | None = None
    """The server's default is 1.5."""
    many: list[str] | None = None
    """The server's default is ['1.10', '2.20']."""
    no: bool | None = None
    """The server's default is True."""
    n404: Annotated[Literal[1, 31, 15, 3] | int | None, Field(alias="404")] = None
    quoted: str | None = None
    """The server's default is ''."""


class SendThingError404(Model):
    """SendThingError404."""

    on: str | None = None


def __dir__() -> list[str]:
    return __all__
