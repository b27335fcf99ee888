"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "Pet",
    "PetParent",
]


class Pet(Model):
    """Pet."""

    name: str | None = None
    parent: PetParent | None = None
    owner: Pet | None = None


class PetParent(Model):
    """PetParent."""

    name: str | None = None
    parent: PetParent | None = None
    owner: Pet | None = None


def __dir__() -> list[str]:
    return __all__
