"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, VariantTwin

if TYPE_CHECKING:
    from .models import Cat, Dog

__all__: list[str] = [
    "CatParam",
    "CreatePetBody",
    "DogParam",
    "ListPetsParams",
    "PetParam",
]


@with_config(INPUT)
class CatParam(TypedDict, total=False):
    """Cat, as input."""

    kind: Required[Literal["cat"]]
    lives: int


@with_config(INPUT)
class DogParam(TypedDict, total=False):
    """Dog, as input."""

    kind: Required[Literal["puppy", "dog"]]
    lives: int
    friend: PetParam


@with_config(INPUT)
class ListPetsParams(TypedDict, total=False):
    """The parameters of one operation."""

    key: int | str


PetParam: TypeAlias = VariantTwin[CatParam, "Cat"] | VariantTwin[DogParam, "Dog"]
"""A cat or a dog."""

CreatePetBody: TypeAlias = PetParam


def __dir__() -> list[str]:
    return __all__
