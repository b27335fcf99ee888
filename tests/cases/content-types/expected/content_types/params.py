"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT
from ._runtime.uploads import ContentInput, FileInput

__all__: list[str] = [
    "CreateAvatarMultipartRequestParam",
    "CreateAvatarRequestParam",
    "CreateNoteBody",
    "CreateNoteParams",
    "MergeNoteRequestParam",
    "PetParam",
    "ReplacePetBinaryBody",
    "ReplacePetBody",
    "ReplacePetParams",
]


@with_config(INPUT)
class PetParam(TypedDict, total=False):
    """Pet, as input."""

    name: Required[str]
    owner_name: Annotated[str, Field(alias="ownerName")]
    tags: Sequence[str]


@with_config(INPUT)
class CreateAvatarRequestParam(TypedDict, total=False):
    """CreateAvatarRequest, as input."""

    name: Required[str]
    url: Required[str]
    content_type: Annotated[str, Field(alias="contentType")]


@with_config(INPUT)
class CreateAvatarMultipartRequestParam(TypedDict, total=False):
    """CreateAvatarMultipartRequest, as input."""

    name: Required[Annotated[str, Field(max_length=3)]]
    file: Required[FileInput]
    tags: Sequence[str]


@with_config(INPUT)
class MergeNoteRequestParam(TypedDict, total=False):
    """MergeNoteRequest, as input."""

    title: Required[str]


@with_config(INPUT)
class CreateNoteParams(TypedDict, total=False):
    """The parameters of one operation."""

    body_query: str


@with_config(INPUT)
class ReplacePetParams(TypedDict, total=False):
    """The parameters of one operation."""

    dry_run: bool


CreateNoteBody: TypeAlias = str | ContentInput

ReplacePetBody: TypeAlias = str | ContentInput

ReplacePetBinaryBody: TypeAlias = ContentInput


def __dir__() -> list[str]:
    return __all__
