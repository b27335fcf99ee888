"""`client.artists`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.ListArtistsResponse] = Operation(
    id="listArtists",
    method="GET",
    path="/artists",
    parameters=(
        Parameter("start_index", "startIndex", "query"),
        Parameter("count", "count", "query"),
    ),
    parameters_type=lambda: params.ListArtistsParams,
    answers={"200": Answer("application/json", lambda: models.ListArtistsResponse)},
)
_LIST_PAGES: Paging[models.Song] = Paging(
    style="offset",
    items=("data", "items"),
    more=("data", "has_more"),
    argument="start_index",
    size="count",
    first=1,
    most=50,
)


class Artists(PagedResource):
    """The `artists` operations."""

    def list(
        self,
        *,
        start_index: int | Omit = omit,
        count: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Song, models.ListArtistsResponse]:
        """`GET /artists`.

        In a wrapper, with a flag; the first one has the number 1.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> ArtistsWithRawResponse:
        """The same methods, giving the whole response."""
        return ArtistsWithRawResponse(self._raw())


class ArtistsWithRawResponse:
    """The methods of `Artists`, giving the whole response."""

    def __init__(self, resource: Artists) -> None:
        self.list = raw(resource.list)


class AsyncArtists(AsyncPagedResource):
    """The `artists` operations."""

    def list(
        self,
        *,
        start_index: int | Omit = omit,
        count: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Song, models.ListArtistsResponse]:
        """`GET /artists`.

        In a wrapper, with a flag; the first one has the number 1.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncArtistsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncArtistsWithRawResponse(self._raw())


class AsyncArtistsWithRawResponse:
    """The methods of `AsyncArtists`, giving the whole response."""

    def __init__(self, resource: AsyncArtists) -> None:
        self.list = async_raw(resource.list)
