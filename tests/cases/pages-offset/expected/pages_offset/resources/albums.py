"""`client.albums`."""

from __future__ import annotations

from builtins import list as _list
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

_LIST: Operation[list[models.Song]] = Operation(
    id="listAlbums",
    method="GET",
    path="/albums",
    parameters=(
        Parameter("skip", "skip", "query"),
        Parameter("take", "take", "query"),
    ),
    parameters_type=lambda: params.ListAlbumsParams,
    answers={"200": Answer("application/json", lambda: list[models.Song])},
)
_LIST_PAGES: Paging[models.Song] = Paging(
    style="offset",
    argument="skip",
)


class Albums(PagedResource):
    """The `albums` operations."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Song, _list[models.Song]]:
        """`GET /albums`.

        Nothing but an array; nobody says how long a page may be.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            skip: The server's default is 0.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AlbumsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AlbumsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AlbumsWithRawResponse(RawVariant):
    """The methods of `Albums`, giving `RawResponse`."""

    list = raw_method(Albums.list)


class AlbumsWithStreamingResponse(StreamedVariant):
    """The methods of `Albums`, giving `StreamedResponse`."""

    list = streamed_method(Albums.list)


class AsyncAlbums(AsyncPagedResource):
    """The `albums` operations."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Song, _list[models.Song]]:
        """`GET /albums`.

        Nothing but an array; nobody says how long a page may be.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            skip: The server's default is 0.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncAlbumsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAlbumsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAlbumsWithRawResponse(RawVariant):
    """The methods of `AsyncAlbums`, giving `RawResponse`."""

    list = async_raw_method(AsyncAlbums.list)


class AsyncAlbumsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAlbums`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncAlbums.list)
