"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__ = [
    "Dog",
]


class Dog(Model):
    """A dog."""

    id: int | None = None
    name: str | None = None
    kind: str | None = None
    leash: str | None = None
    bark: int
    """How loud."""
