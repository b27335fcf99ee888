"""The models: what answers are read into."""

from __future__ import annotations

from typing import Any, Literal

from ._runtime.model import Model

__all__: list[str] = [
    "Thing",
    "ThingMore",
]


class Thing(Model):
    """Thing."""

    name: str
    count: int | None = None
    colour: Any = None
    size: Literal["small", "large"] | str | None = None
    born: str | None = None
    more: ThingMore | None = None
    other: Any = None
    example: str | None = None


class ThingMore(Model):
    """ThingMore."""

    deep: bool | None = None


def __dir__() -> list[str]:
    return __all__
