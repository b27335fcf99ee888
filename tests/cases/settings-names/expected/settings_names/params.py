"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Required

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "GetPetParams",
    "ListToysParams",
    "PetParam",
]


@with_config(INPUT)
class PetParam(TypedDict, total=False):
    """Pet, as input."""

    name: Required[Annotated[str, Field(alias="petName")]]
    pet_id: Annotated[str, Field(alias="kind")]
    home_town: Annotated[str, Field(alias="home town")]


@with_config(INPUT)
class GetPetParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class ListToysParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


def __dir__() -> list[str]:
    return __all__
