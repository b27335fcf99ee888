"""`client.events`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_LIST: Operation[models.ListEventsResponse] = Operation(
    id="listEvents",
    method="GET",
    path="/events",
    parameters=(Parameter("cursor", "cursor", "query"),),
    parameters_type=lambda: params.ListEventsParams,
    answers={"200": Answer("application/json", lambda: models.ListEventsResponse)},
)
_LIST_PAGES: Paging[str] = Paging(
    style="cursor",
    items=("events",),
    next=("next_cursor",),
    argument="cursor",
)


class Events(PagedResource):
    """The `events` operations."""

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, models.ListEventsResponse]:
        """`GET /events`.

        What the root names does not fit, so it is recognised.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: EventsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EventsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EventsWithRawResponse(RawVariant):
    """The methods of `Events`, giving `RawResponse`."""

    list = raw_method(Events.list)


class EventsWithStreamingResponse(StreamedVariant):
    """The methods of `Events`, giving `StreamedResponse`."""

    list = streamed_method(Events.list)


class AsyncEvents(AsyncPagedResource):
    """The `events` operations."""

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, models.ListEventsResponse]:
        """`GET /events`.

        What the root names does not fit, so it is recognised.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncEventsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEventsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEventsWithRawResponse(RawVariant):
    """The methods of `AsyncEvents`, giving `RawResponse`."""

    list = async_raw_method(AsyncEvents.list)


class AsyncEventsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEvents`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncEvents.list)
