"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "Problem",
    "Thing",
]


class Thing(Model):
    """Thing."""

    size: int


class Problem(Model):
    """Problem."""

    message: str | None = None
    code: str | None = None
    parent: Problem | None = None


def __dir__() -> list[str]:
    return __all__
