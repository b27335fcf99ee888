"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateInput
from ._runtime.model import INPUT, VariantTwin
from ._runtime.uploads import FileInput

if TYPE_CHECKING:
    from .models import Cat, Dog

__all__: list[str] = [
    "CatParam",
    "CreatePetBody",
    "CreatePetParams",
    "DogParam",
    "DownloadPhotoParams",
    "ListOfBreedsParam",
    "ListPetsParams",
    "PetParam",
    "SearchRequestParam",
    "ShelvePetParams",
    "ShelvePetRequestParam",
    "UploadPhotoParams",
    "UploadPhotoRequestParam",
]


@with_config(INPUT)
class DogParam(TypedDict, total=False):
    """Dog, as input."""

    kind: Required[Literal["Dog"]]
    name: Required[str | None]
    parent: PetParam | None
    breed: ListOfBreedsParam


@with_config(INPUT)
class CatParam(TypedDict, total=False):
    """Cat, as input."""

    kind: Required[Literal["Cat"]]
    name: Required[str | None]
    parent: PetParam | None
    lives: Annotated[int, Field(lt=9)]


@with_config(INPUT)
class ShelvePetRequestParam(TypedDict, total=False):
    """ShelvePetRequest, as input."""

    note: str
    colours: Required[Sequence[str]]
    sizes: Sequence[str]
    owner_id: Annotated[int, Field(alias="owner id")]


@with_config(INPUT)
class UploadPhotoRequestParam(TypedDict, total=False):
    """UploadPhotoRequest, as input."""

    caption: str
    labels: Sequence[str]
    photo: Required[FileInput]


@with_config(INPUT)
class SearchRequestParam(TypedDict, total=False):
    """SearchRequest, as input."""

    words: str


@with_config(INPUT)
class ListPetsParams(TypedDict, total=False):
    """The parameters of one operation."""

    limit: Annotated[int, Field(ge=1, le=100)]
    comma: Sequence[str]
    space: Sequence[int]
    pipe: Sequence[Literal["a", "b"]]
    each: Sequence[str]
    bare: str
    since: DateInput
    x_tags: Sequence[str]


@with_config(INPUT)
class CreatePetParams(TypedDict, total=False):
    """The parameters of one operation."""

    limit: Annotated[int, Field(ge=1, le=100)]


@with_config(INPUT)
class ShelvePetParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[int]
    versions: Required[Sequence[str]]


@with_config(INPUT)
class UploadPhotoParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[int]


@with_config(INPUT)
class DownloadPhotoParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[int]


PetParam: TypeAlias = VariantTwin[DogParam, "Dog"] | VariantTwin[CatParam, "Cat"]

ListOfBreedsParam: TypeAlias = Literal["poodle", "pug"]

CreatePetBody: TypeAlias = PetParam


def __dir__() -> list[str]:
    return __all__
