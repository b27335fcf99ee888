"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "DeleteJobsParams",
    "ListChargesParams",
    "ListEventsParams",
    "ListJobsParams",
    "ListMessagesParams",
    "SearchEventsRequestParam",
]


@with_config(INPUT)
class SearchEventsRequestParam(TypedDict, total=False):
    """SearchEventsRequest, as input."""

    query: str
    page_token: Annotated[str | None, Field(alias="pageToken")]


@with_config(INPUT)
class ListChargesParams(TypedDict, total=False):
    """The parameters of one operation."""

    starting_after: str
    limit: Annotated[int, Field(le=100)]


@with_config(INPUT)
class ListEventsParams(TypedDict, total=False):
    """The parameters of one operation."""

    cursor: str
    limit: Annotated[int, Field(le=100)]


@with_config(INPUT)
class ListJobsParams(TypedDict, total=False):
    """The parameters of one operation."""

    limit: Annotated[int, Field(le=100)]


@with_config(INPUT)
class DeleteJobsParams(TypedDict, total=False):
    """The parameters of one operation."""

    cursor: str


@with_config(INPUT)
class ListMessagesParams(TypedDict, total=False):
    """The parameters of one operation."""

    page_cursor: str


def __dir__() -> list[str]:
    return __all__
