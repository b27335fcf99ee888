"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Required, TYPE_CHECKING

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import Pet

__all__: list[str] = [
    "ListPetsParams",
    "PetParam",
    "ReplacePetParams",
]


@with_config(INPUT)
class PetParam(TypedDict, total=False):
    """Pet, as input."""

    name: Required[str | None]
    parent: Twin[PetParam, "Pet"]


@with_config(INPUT)
class ListPetsParams(TypedDict, total=False):
    """The parameters of one operation."""

    tags: str


@with_config(INPUT)
class ReplacePetParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[int]


def __dir__() -> list[str]:
    return __all__
