"""`client.songs`."""

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

_LIST: Operation[models.ListSongsResponse] = Operation(
    id="listSongs",
    method="GET",
    path="/songs",
    parameters=(
        Parameter("offset", "offset", "query"),
        Parameter("limit", "limit", "query"),
    ),
    parameters_type=lambda: params.ListSongsParams,
    answers={"200": Answer("application/json", lambda: models.ListSongsResponse)},
)
_LIST_PAGES: Paging[models.Song] = Paging(
    style="offset",
    items=("songs",),
    total=("total",),
    argument="offset",
)


class Songs(PagedResource):
    """The `songs` operations."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Song, models.ListSongsResponse]:
        """`GET /songs`.

        The items are called as the path is.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: SongsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SongsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SongsWithRawResponse(RawVariant):
    """The methods of `Songs`, giving `RawResponse`."""

    list = raw_method(Songs.list)


class SongsWithStreamingResponse(StreamedVariant):
    """The methods of `Songs`, giving `StreamedResponse`."""

    list = streamed_method(Songs.list)


class AsyncSongs(AsyncPagedResource):
    """The `songs` operations."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Song, models.ListSongsResponse]:
        """`GET /songs`.

        The items are called as the path is.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncSongsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSongsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSongsWithRawResponse(RawVariant):
    """The methods of `AsyncSongs`, giving `RawResponse`."""

    list = async_raw_method(AsyncSongs.list)


class AsyncSongsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSongs`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncSongs.list)
