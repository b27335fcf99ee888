"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Cat",
    "Dog",
    "ListOfBreeds",
    "ListPetsResponseHeaders",
    "Pet",
    "Problem",
]


class Problem(Model):
    """Problem."""

    message: str


class ListPetsResponseHeaders(Model):
    """ListPetsResponseHeaders."""

    x_total: Annotated[int | None, Field(alias="X-Total")] = None
    """How many."""


class Dog(Model):
    """Dog."""

    kind: Literal["Dog"]
    name: str | None
    parent: Pet | None = None
    breed: ListOfBreeds | None = None


class Cat(Model):
    """Cat."""

    kind: Literal["Cat"]
    name: str | None
    parent: Pet | None = None
    lives: int | None = None


Pet: TypeAlias = Dog | Cat

ListOfBreeds: TypeAlias = Literal["poodle", "pug"] | str


def __dir__() -> list[str]:
    return __all__
