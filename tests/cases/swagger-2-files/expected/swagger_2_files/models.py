"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "Pet",
    "Problem",
]


class Pet(Model):
    """Pet."""

    name: str | None
    parent: Pet | None = None


class Problem(Model):
    """Problem."""

    message: str | None = None


def __dir__() -> list[str]:
    return __all__
