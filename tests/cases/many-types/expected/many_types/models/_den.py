"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from ._shared import Money

__all__: list[str] = [
    "Attic",
    "Balcony",
    "Basement",
    "Bathroom",
    "Bedroom",
    "Cellar",
    "Closet",
    "Corridor",
    "Courtyard",
    "Deck",
    "Den",
    "DiningRoom",
    "Garage",
    "Garden",
    "Gym",
    "Hall",
    "Kitchen",
]


class Attic(Model):
    """Attic."""

    size: float | None = None
    kind: Literal["attic"]


class Balcony(Model):
    """Balcony."""

    size: float | None = None
    kind: Literal["balcony"]


class Basement(Model):
    """Basement."""

    size: float | None = None
    beside: Balcony | None = None


class Bathroom(Model):
    """Bathroom."""

    size: float | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class Bedroom(Model):
    """Bedroom."""

    size: float | None = None


class Cellar(Model):
    """Cellar."""

    size: float | None = None


class Closet(Model):
    """Closet."""

    size: float | None = None


class Corridor(Model):
    """Corridor."""

    size: float | None = None
    beside: Closet | None = None


class Courtyard(Model):
    """Courtyard."""

    size: float | None = None


class Deck(Model):
    """Deck."""

    size: float | None = None


class Den(Model):
    """Den."""

    size: float | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class DiningRoom(Model):
    """DiningRoom."""

    size: float | None = None


class Garage(Model):
    """Garage."""

    size: float | None = None
    beside: DiningRoom | None = None


class Garden(Model):
    """Garden."""

    size: float | None = None


class Gym(Model):
    """Gym."""

    size: float | None = None


class Hall(Model):
    """Hall."""

    size: float | None = None


class Kitchen(Model):
    """Kitchen."""

    size: float | None = None


def __dir__() -> list[str]:
    return __all__
