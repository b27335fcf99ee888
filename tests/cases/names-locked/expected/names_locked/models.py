"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Keeper",
    "Pet",
    "PetModel",
]


class Pet(Model):
    """Pet."""

    nick: Annotated[str | None, Field(alias="petName")] = None
    owner: Keeper | None = None


class PetModel(Model):
    """PetModel."""

    since: str | None = None


class Keeper(Model):
    """Keeper."""

    name: str | None = None


def __dir__() -> list[str]:
    return __all__
