"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin
from ._runtime.uploads import ContentInput

if TYPE_CHECKING:
    from .models import Item

__all__: list[str] = [
    "ItemParam",
    "ModeParam",
    "PutAnyBody",
    "PutImageBody",
    "PutLatinBody",
    "PutModeBody",
    "PutOctetsBody",
    "PutPngBody",
    "PutTextBody",
    "PutXmlBody",
    "SendLinesItem",
    "SendNumbersItem",
    "SendSequenceItem",
]


@with_config(INPUT)
class ItemParam(TypedDict, total=False):
    """Item, as input."""

    item_name: Required[Annotated[str, Field(alias="itemName")]]
    size: Annotated[int, Field(le=9)]


ModeParam: TypeAlias = Literal["on", "off"]

PutOctetsBody: TypeAlias = ContentInput

PutPngBody: TypeAlias = ContentInput

PutImageBody: TypeAlias = ContentInput

PutAnyBody: TypeAlias = ContentInput

PutTextBody: TypeAlias = Annotated[str, Field(max_length=3)] | ContentInput

PutLatinBody: TypeAlias = str | ContentInput

PutXmlBody: TypeAlias = str | ContentInput

SendLinesItem: TypeAlias = Twin[ItemParam, "Item"]

SendNumbersItem: TypeAlias = int

SendSequenceItem: TypeAlias = Any

PutModeBody: TypeAlias = ModeParam | ContentInput


def __dir__() -> list[str]:
    return __all__
