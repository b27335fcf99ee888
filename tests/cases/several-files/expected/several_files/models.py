"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "AnimalsPet",
    "Cat",
    "Colour",
    "CreatePetResponseHeaders",
    "Dog",
    "Owner",
    "Pet",
    "Problem",
]


class Pet(Model):
    """Pet."""

    name: str
    colour: Colour | None = None
    owner: Owner | None = None
    parents: list[Pet] | None = None


class CreatePetResponseHeaders(Model):
    """CreatePetResponseHeaders."""

    x_left: Annotated[int | None, Field(alias="X-Left")] = None


class Owner(Model):
    """Owner."""

    name: str
    pets: list[Pet] | None = None
    pet: AnimalsPet | None = None


class AnimalsPet(Model):
    """AnimalsPet."""

    favourite: bool | None = None


class Problem(Model):
    """Problem."""

    message: str
    pet: Pet | None = None


class Cat(Model):
    """Cat."""

    kind: Literal["tabby"]
    lives: int | None = None


class Dog(Model):
    """Dog."""

    kind: Literal["hound"]
    tricks: list[str] | None = None


Colour: TypeAlias = Literal["red", "blue"] | str


def __dir__() -> list[str]:
    return __all__
