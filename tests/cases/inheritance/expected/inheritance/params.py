"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, VariantTwin

if TYPE_CHECKING:
    from .models import Cat, Dog, Parrot, Puppy

__all__: list[str] = [
    "CatParam",
    "CreatePetBody",
    "DogParam",
    "ParrotParam",
    "PetParam",
    "PuppyParam",
]


@with_config(INPUT)
class CatParam(TypedDict, total=False):
    """A cat."""

    pet_type: Required[Annotated[Literal["cat"], Field(alias="petType")]]
    name: Required[str]
    friend: PetParam
    lives: Annotated[int, Field(le=9)]


@with_config(INPUT)
class DogParam(TypedDict, total=False):
    """Dog, as input."""

    pet_type: Required[Annotated[Literal["doggy"], Field(alias="petType")]]
    name: Required[str]
    friend: PetParam
    bark: Required[str]


@with_config(INPUT)
class ParrotParam(TypedDict, total=False):
    """Parrot, as input."""

    pet_type: Required[Annotated[Literal["polly"], Field(alias="petType")]]
    name: Required[str]
    friend: PetParam
    words: int


@with_config(INPUT)
class PuppyParam(TypedDict, total=False):
    """Puppy, as input."""

    pet_type: Required[Annotated[Literal["Puppy"], Field(alias="petType")]]
    name: Required[str]
    friend: PetParam
    bark: Required[str]
    weeks: int


PetParam: TypeAlias = (
    VariantTwin[CatParam, "Cat"]
    | VariantTwin[DogParam, "Dog"]
    | VariantTwin[ParrotParam, "Parrot"]
    | VariantTwin[PuppyParam, "Puppy"]
)
"""An animal."""

CreatePetBody: TypeAlias = PetParam


def __dir__() -> list[str]:
    return __all__
