"""The models: what answers are read into."""

from __future__ import annotations

from .._runtime.model import Model
from ._shared import Money

__all__: list[str] = [
    "Adze",
    "Auger",
    "Awl",
    "Chisel",
    "Clamp",
    "Drill",
    "File",
    "Gauge",
    "Hammer",
    "Jigsaw",
    "Knife",
    "Lathe",
    "Level",
    "Mallet",
    "Nailer",
    "Plane",
    "Pliers",
]


class Adze(Model):
    """Adze."""

    weight: float | None = None


class Auger(Model):
    """Auger."""

    weight: float | None = None
    price: Money | None = None


class Awl(Model):
    """Awl."""

    weight: float | None = None


class Chisel(Model):
    """Chisel."""

    weight: float | None = None


class Clamp(Model):
    """Clamp."""

    weight: float | None = None


class Drill(Model):
    """Drill."""

    weight: float | None = None


class File(Model):
    """File."""

    weight: float | None = None


class Gauge(Model):
    """Gauge."""

    weight: float | None = None
    price: Money | None = None


class Hammer(Model):
    """Hammer."""

    weight: float | None = None


class Jigsaw(Model):
    """Jigsaw."""

    weight: float | None = None


class Knife(Model):
    """Knife."""

    weight: float | None = None


class Lathe(Model):
    """Lathe."""

    weight: float | None = None


class Level(Model):
    """Level."""

    weight: float | None = None


class Mallet(Model):
    """Mallet."""

    weight: float | None = None
    price: Money | None = None


class Nailer(Model):
    """Nailer."""

    weight: float | None = None


class Plane(Model):
    """Plane."""

    weight: float | None = None


class Pliers(Model):
    """Pliers."""

    weight: float | None = None


def __dir__() -> list[str]:
    return __all__
