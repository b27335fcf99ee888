"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
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


def __dir__() -> list[str]:
    return __all__
