"""The models: what answers are read into."""

from __future__ import annotations

from typing import Any, Literal

from ._runtime.model import Model

__all__: list[str] = [
    "Pet",
]


class Pet(Model):
    """Pet."""

    kind: Literal["cat", "dog"] | str
    """Which one."""
    pair: list[Any] | None = None
    none: None = None


def __dir__() -> list[str]:
    return __all__
