"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "ListAlbumsParams",
    "ListArtistsParams",
    "ListLabelsParams",
    "ListSongsParams",
]


@with_config(INPUT)
class ListAlbumsParams(TypedDict, total=False):
    """The parameters of one operation."""

    skip: Annotated[int, Field(ge=0)]
    take: int


@with_config(INPUT)
class ListArtistsParams(TypedDict, total=False):
    """The parameters of one operation."""

    start_index: Annotated[int, Field(ge=1)]
    count: Annotated[int, Field(le=50)]


@with_config(INPUT)
class ListLabelsParams(TypedDict, total=False):
    """The parameters of one operation."""

    offset: int


@with_config(INPUT)
class ListSongsParams(TypedDict, total=False):
    """The parameters of one operation."""

    offset: int
    limit: int


def __dir__() -> list[str]:
    return __all__
