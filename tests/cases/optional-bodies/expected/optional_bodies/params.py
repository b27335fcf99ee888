"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin
from ._runtime.uploads import ContentInput

if TYPE_CHECKING:
    from .models import Query

__all__: list[str] = [
    "DeleteNotesBody",
    "QueryParam",
    "SendArrayBody",
    "SendNullableBody",
    "SendTextBody",
    "SendVendorBody",
]


@with_config(INPUT)
class QueryParam(TypedDict, total=False):
    """Query, as input."""

    words: str
    most_recent: Annotated[bool | None, Field(alias="mostRecent")]


SendArrayBody: TypeAlias = Sequence[int]

SendNullableBody: TypeAlias = Twin[QueryParam, "Query"] | None

SendVendorBody: TypeAlias = int | None

SendTextBody: TypeAlias = str | ContentInput

DeleteNotesBody: TypeAlias = Sequence[str]


def __dir__() -> list[str]:
    return __all__
