"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "Pet",
]


class Pet(Model):
    """Pet."""

    name: str
    age: int | None = None


def __dir__() -> list[str]:
    return __all__
