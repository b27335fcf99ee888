"""`client.artists`."""

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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: ArtistsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ArtistsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ArtistsWithRawResponse(RawVariant):
    """The methods of `Artists`, giving `RawResponse`."""

    list = raw_method(Artists.list)


class ArtistsWithStreamingResponse(StreamedVariant):
    """The methods of `Artists`, giving `StreamedResponse`."""

    list = streamed_method(Artists.list)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncArtistsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncArtistsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncArtistsWithRawResponse(RawVariant):
    """The methods of `AsyncArtists`, giving `RawResponse`."""

    list = async_raw_method(AsyncArtists.list)


class AsyncArtistsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncArtists`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncArtists.list)
