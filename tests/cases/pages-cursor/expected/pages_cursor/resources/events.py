"""`client.events`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.ListEventsResponse] = Operation(
    id="listEvents",
    method="GET",
    path="/events",
    parameters=(
        Parameter("cursor", "cursor", "query"),
        Parameter("limit", "limit", "query"),
    ),
    parameters_type=lambda: params.ListEventsParams,
    answers={"200": Answer("application/json", lambda: models.ListEventsResponse)},
)
_LIST_PAGES: Paging[models.Event] = Paging(
    style="cursor",
    items=("data",),
    next=("meta", "next_cursor"),
    more=("has_more",),
    total=("meta", "total"),
    argument="cursor",
)
_SEARCH: Operation[models.SearchEventsResponse] = Operation(
    id="searchEvents",
    method="POST",
    path="/events/search",
    body=Body(
        "application/json",
        lambda: params.SearchEventsRequestParam,
        spread=True,
        required=False,
    ),
    answers={"200": Answer("application/json", lambda: models.SearchEventsResponse)},
)
_SEARCH_PAGES: Paging[models.Event] = Paging(
    style="cursor",
    items=("events",),
    next=("next_page_token",),
    argument="page_token",
)


class Events(PagedResource):
    """The `events` operations."""

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Event, models.ListEventsResponse]:
        """`GET /events`.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    def search(
        self,
        *,
        query: str | Omit = omit,
        page_token: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Event, models.SearchEventsResponse]:
        """`POST /events/search`.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_SEARCH, _SEARCH_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, giving the whole response."""
        return EventsWithRawResponse(self._raw())


class EventsWithRawResponse:
    """The methods of `Events`, giving the whole response."""

    def __init__(self, resource: Events) -> None:
        self.list = raw(resource.list)
        self.search = raw(resource.search)


class AsyncEvents(AsyncPagedResource):
    """The `events` operations."""

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Event, models.ListEventsResponse]:
        """`GET /events`.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    def search(
        self,
        *,
        query: str | Omit = omit,
        page_token: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Event, models.SearchEventsResponse]:
        """`POST /events/search`.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_SEARCH, _SEARCH_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncEventsWithRawResponse(self._raw())


class AsyncEventsWithRawResponse:
    """The methods of `AsyncEvents`, giving the whole response."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.list = async_raw(resource.list)
        self.search = async_raw(resource.search)
