"""The models: what answers are read into."""

from __future__ import annotations

from typing import Literal

from ._runtime.model import Model

__all__: list[str] = [
    "Owner",
    "Thing",
]


class Thing(Model):
    """Thing."""

    kept: str
    cleared: str | None
    plain: int | None = None
    empty: int | None = None
    colour: Literal["red", "blue"] | str | None = None
    owner: Owner | None = None
    holder: Owner | None = None
    tags: list[str | None] | None = None


class Owner(Model):
    """Owner."""

    name: str | None = None


def __dir__() -> list[str]:
    return __all__
