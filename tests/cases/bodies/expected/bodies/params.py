"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin
from ._runtime.uploads import ContentInput

if TYPE_CHECKING:
    from .models import Thing

__all__: list[str] = [
    "PatchVendorBody",
    "PostEmptyRequestParam",
    "PutAnyBody",
    "PutArrayBody",
    "PutBinaryBody",
    "PutFreeBody",
    "PutMapBody",
    "PutNullableBody",
    "PutObjectsBody",
    "PutScalarBody",
    "PutTextBody",
    "PutUnionBody",
    "PutXmlBody",
    "ThingParam",
]


@with_config(INPUT)
class ThingParam(TypedDict, total=False):
    """Thing, as input."""

    name: Required[str]
    body_text: Annotated[str, Field(alias="bodyText")]


@with_config(INPUT)
class PostEmptyRequestParam(TypedDict, total=False):
    """PostEmptyRequest, as input."""

    note: str


PutArrayBody: TypeAlias = Sequence[str]

PutObjectsBody: TypeAlias = Annotated[
    Sequence[Twin[ThingParam, "Thing"]], Field(min_length=1)
]

PutScalarBody: TypeAlias = Annotated[int, Field(le=10)]

PutMapBody: TypeAlias = Mapping[str, int]

PutFreeBody: TypeAlias = Mapping[str, Any]

PutAnyBody: TypeAlias = Any

PutUnionBody: TypeAlias = (
    str | Twin[ThingParam, "Thing"] | Sequence[Twin[ThingParam, "Thing"]]
)

PutNullableBody: TypeAlias = str | None

PutTextBody: TypeAlias = str | ContentInput

PutXmlBody: TypeAlias = str | ContentInput

PutBinaryBody: TypeAlias = ContentInput

PatchVendorBody: TypeAlias = str | ContentInput


def __dir__() -> list[str]:
    return __all__
