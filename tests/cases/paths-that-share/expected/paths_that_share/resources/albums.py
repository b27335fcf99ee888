"""`client.albums`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_LIST: Operation[int] = Operation(
    id="listAlbums",
    method="GET",
    path="/rest?method=albums.list",
    answers={"200": Answer("application/json", lambda: int)},
)


class Albums(Resource):
    """The `albums` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /rest?method=albums.list`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

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


class AsyncAlbums(AsyncResource):
    """The `albums` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /rest?method=albums.list`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

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
