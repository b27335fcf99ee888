"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import AnimalsPet, Owner, Pet

__all__: list[str] = [
    "AnimalsPetParam",
    "ColourParam",
    "CreatePetParams",
    "GetPetParams",
    "OwnerParam",
    "PetParam",
]


@with_config(INPUT)
class PetParam(TypedDict, total=False):
    """Pet, as input."""

    name: Required[str]
    colour: ColourParam
    owner: Twin[OwnerParam, "Owner"]
    parents: Sequence[Twin[PetParam, "Pet"]]


@with_config(INPUT)
class OwnerParam(TypedDict, total=False):
    """Owner, as input."""

    name: Required[str]
    pets: Sequence[Twin[PetParam, "Pet"]]
    pet: Twin[AnimalsPetParam, "AnimalsPet"]


@with_config(INPUT)
class AnimalsPetParam(TypedDict, total=False):
    """AnimalsPet, as input."""

    favourite: bool


@with_config(INPUT)
class CreatePetParams(TypedDict, total=False):
    """The parameters of one operation."""

    limit: int


@with_config(INPUT)
class GetPetParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


ColourParam: TypeAlias = Literal["red", "blue"]


def __dir__() -> list[str]:
    return __all__
