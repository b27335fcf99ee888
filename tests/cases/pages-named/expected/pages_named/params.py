"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "DeleteBatchesParams",
    "FindThingsRequestParam",
    "GetWholeParams",
    "ListBatchesParams",
    "ListChargesParams",
    "ListEventsParams",
    "ListLeavesParams",
]


@with_config(INPUT)
class FindThingsRequestParam(TypedDict, total=False):
    """FindThingsRequest, as input."""

    drop_first: Annotated[int, Field(alias="dropFirst")]
    word: str


@with_config(INPUT)
class ListBatchesParams(TypedDict, total=False):
    """The parameters of one operation."""

    from_: str


@with_config(INPUT)
class DeleteBatchesParams(TypedDict, total=False):
    """The parameters of one operation."""

    from_: str


@with_config(INPUT)
class ListChargesParams(TypedDict, total=False):
    """The parameters of one operation."""

    behind: str


@with_config(INPUT)
class ListEventsParams(TypedDict, total=False):
    """The parameters of one operation."""

    cursor: str


@with_config(INPUT)
class ListLeavesParams(TypedDict, total=False):
    """The parameters of one operation."""

    many: Annotated[int, Field(le=5)]
    x_leaf: int


@with_config(INPUT)
class GetWholeParams(TypedDict, total=False):
    """The parameters of one operation."""

    cursor: str


def __dir__() -> list[str]:
    return __all__
