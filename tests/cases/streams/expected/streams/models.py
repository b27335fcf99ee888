"""The models: what answers are read into."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.model import Model

__all__: list[str] = [
    "Chat",
    "Piece",
    "Problem",
    "Stop",
    "Text",
    "Tick",
]


class Tick(Model):
    """Tick."""

    n: int


class Problem(Model):
    """Problem."""

    message: str | None = None


class Chat(Model):
    """Chat."""

    text: str


class Text(Model):
    """Text."""

    type: Literal["text"]
    text: str


class Stop(Model):
    """Stop."""

    type: Literal["stop"]
    reason: str | None = None


Piece: TypeAlias = Text | Stop


def __dir__() -> list[str]:
    return __all__
