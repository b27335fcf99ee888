"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "Owner",
    "Pet",
]


class Pet(Model):
    """Pet."""

    name: str
    owner: Owner | None = None


class Owner(Model):
    """Owner."""

    email: str


def __dir__() -> list[str]:
    return __all__
