"""The models: what answers are read into."""

from __future__ import annotations

from datetime import datetime

from ._runtime.model import Model

__all__: list[str] = [
    "Stamp",
    "User",
]


class User(Model):
    """User."""

    id: str
    name: str
    stamp: Stamp | None = None


class Stamp(Model):
    """Stamp."""

    at: datetime | None = None


def __dir__() -> list[str]:
    return __all__
