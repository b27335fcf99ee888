"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from ._den import Kitchen
from ._shared import Money

__all__: list[str] = [
    "Landing",
    "Larder",
    "Laundry",
    "Library",
    "LivingRoom",
    "Lobby",
    "Loft",
    "Lounge",
    "Mudroom",
    "Nursery",
    "Office",
    "Pantry",
    "Patio",
    "Playroom",
]


class Landing(Model):
    """Landing."""

    size: float | None = None
    beside: Kitchen | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class Larder(Model):
    """Larder."""

    size: float | None = None


class Laundry(Model):
    """Laundry."""

    size: float | None = None


class Library(Model):
    """Library."""

    size: float | None = None


class LivingRoom(Model):
    """LivingRoom."""

    size: float | None = None


class Lobby(Model):
    """Lobby."""

    size: float | None = None
    beside: LivingRoom | None = None


class Loft(Model):
    """Loft."""

    size: float | None = None


class Lounge(Model):
    """Lounge."""

    size: float | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class Mudroom(Model):
    """Mudroom."""

    size: float | None = None


class Nursery(Model):
    """Nursery."""

    size: float | None = None


class Office(Model):
    """Office."""

    size: float | None = None
    beside: Nursery | None = None


class Pantry(Model):
    """Pantry."""

    size: float | None = None


class Patio(Model):
    """Patio."""

    size: float | None = None


class Playroom(Model):
    """Playroom."""

    size: float | None = None


def __dir__() -> list[str]:
    return __all__
