"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Required, TYPE_CHECKING

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin
from ._runtime.rules import Broken, checked
from ._runtime.uploads import FileInput

if TYPE_CHECKING:
    from .models import ListPetsFilter

__all__: list[str] = [
    "DeletePetParams",
    "GetPetParams",
    "GetPhotoParams",
    "HangPhotoParams",
    "HangPhotoRequestParam",
    "ListPetsFilterParam",
    "ListPetsParams",
    "NewPetParam",
    "ReplacePetParams",
    "ServeParams",
]


@with_config(INPUT)
class ListPetsFilterParam(TypedDict, total=False):
    """ListPetsFilter, as input."""

    kind: str


def _check_new_pet_param(it: dict[str, Any]) -> Broken:
    if it.get("kind") == "cat" and "indoor" not in it:
        yield "indoor", "is required when kind is 'cat'"


@checked(_check_new_pet_param)
@with_config(INPUT)
class NewPetParam(TypedDict, total=False):
    """NewPet, as input."""

    kind: Required[Literal["cat", "dog"]]
    pet_name: Annotated[str, Field(alias="petName", max_length=5)]
    indoor: bool


@with_config(INPUT)
class HangPhotoRequestParam(TypedDict, total=False):
    """HangPhotoRequest, as input."""

    photo: Required[FileInput]


@with_config(INPUT)
class ListPetsParams(TypedDict, total=False):
    """The parameters of one operation."""

    limit: Required[int]
    filter: Required[Twin[ListPetsFilterParam, "ListPetsFilter"]]
    x_trace: Required[str]
    visit: Required[str]


@with_config(INPUT)
class GetPetParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class ReplacePetParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class DeletePetParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class ServeParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class GetPhotoParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class HangPhotoParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


def __dir__() -> list[str]:
    return __all__
