"""The models: what answers are read into."""

from __future__ import annotations

from typing import Literal

from ._runtime.model import Model

__all__: list[str] = [
    "Chat",
    "Problem",
    "Stop",
    "Text",
    "Tick",
    "WatchEnvelopedResponse",
    "WatchTicksResponse",
]


class WatchTicksResponse(Model):
    """WatchTicksResponse."""

    n: int


class Problem(Model):
    """Problem."""

    message: str | None = None


class WatchEnvelopedResponse(Model):
    """WatchEnvelopedResponse."""

    n: int


class Tick(Model):
    """Tick."""

    n: int


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


def __dir__() -> list[str]:
    return __all__
