"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "DeleteJobsResponse",
    "Event",
    "ListChargesResponse",
    "ListEventsResponse",
    "ListEventsResponseMeta",
    "ListJobsResponse",
    "ListMessagesResponse",
    "ListMessagesResponsePaging",
    "ListMessagesResponsePagingCursors",
    "SearchEventsResponse",
]


class ListEventsResponse(Model):
    """ListEventsResponse."""

    data: list[Event]
    has_more: bool | None = None
    meta: ListEventsResponseMeta | None = None


class SearchEventsResponse(Model):
    """SearchEventsResponse."""

    events: list[Event] | None = None
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None


class Event(Model):
    """Event."""

    id: UUID
    name: str | None = None


class ListEventsResponseMeta(Model):
    """ListEventsResponseMeta."""

    next_cursor: Annotated[str | None, Field(alias="next-cursor")] = None
    total: int | None = None


class ListChargesResponse(Model):
    """ListChargesResponse."""

    object: str | None = None
    data: list[Event] | None = None
    has_more: bool | None = None


class ListMessagesResponse(Model):
    """ListMessagesResponse."""

    messages: list[str] | None = None
    paging: ListMessagesResponsePaging | None = None


class ListJobsResponse(Model):
    """ListJobsResponse."""

    jobs: list[str] | None = None
    next_cursor: str | None = None


class DeleteJobsResponse(Model):
    """DeleteJobsResponse."""

    jobs: list[str] | None = None
    next_cursor: str | None = None


class ListMessagesResponsePaging(Model):
    """ListMessagesResponsePaging."""

    cursors: ListMessagesResponsePagingCursors | None = None


class ListMessagesResponsePagingCursors(Model):
    """ListMessagesResponsePagingCursors."""

    after: int | None = None


def __dir__() -> list[str]:
    return __all__
