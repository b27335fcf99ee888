"""`client.songs`."""

from __future__ import annotations

from builtins import list as _list
from typing import Annotated, Unpack

from .. import models
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
from .._runtime.tags import Tagged

_LIST: Operation[list[models.Song | models.Album]] = Operation(
    id="listSongs",
    method="GET",
    path="/songs",
    answers={
        "200": Answer(
            "application/json",
            lambda: list[Annotated[models.Song | models.Album, Tagged("type")]],
        )
    },
)
_GET_BEST: Operation[models.Song] = Operation(
    id="getSong",
    method="GET",
    path="/songs/best",
    answers={"200": Answer("application/json", lambda: models.Song)},
)


class Songs(Resource):
    """The `songs` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Song | models.Album]:
        """`GET /songs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def get_best(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Song:
        """`GET /songs/best`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_BEST, locals())

    with_raw_response = variant(lambda: SongsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SongsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SongsWithRawResponse(RawVariant):
    """The methods of `Songs`, giving `RawResponse`."""

    list = raw_method(Songs.list)
    get_best = raw_method(Songs.get_best)


class SongsWithStreamingResponse(StreamedVariant):
    """The methods of `Songs`, giving `StreamedResponse`."""

    list = streamed_method(Songs.list)
    get_best = streamed_method(Songs.get_best)


class AsyncSongs(AsyncResource):
    """The `songs` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Song | models.Album]:
        """`GET /songs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def get_best(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Song:
        """`GET /songs/best`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_BEST, locals())

    with_raw_response = variant(lambda: AsyncSongsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSongsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSongsWithRawResponse(RawVariant):
    """The methods of `AsyncSongs`, giving `RawResponse`."""

    list = async_raw_method(AsyncSongs.list)
    get_best = async_raw_method(AsyncSongs.get_best)


class AsyncSongsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSongs`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncSongs.list)
    get_best = async_streamed_method(AsyncSongs.get_best)
