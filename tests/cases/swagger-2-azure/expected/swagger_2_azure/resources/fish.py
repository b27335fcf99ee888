"""`client.fish`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

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

_LIST: Operation[list[models.Fish]] = Operation(
    id="Fish_List",
    method="GET",
    path="/fish",
    answers={"200": Answer("application/json", lambda: list[models.Fish])},
)
_GET_RAW: Operation[bytes] = Operation(
    id="Fish_GetRaw",
    method="GET",
    path="/raw",
    answers={"200": Answer("application/octet-stream")},
    accept="*/*",
)


class Fish(Resource):
    """The `fish` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Fish]:
        """`GET /fish`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def get_raw(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /raw`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_RAW, locals())

    with_raw_response = variant(lambda: FishWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FishWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FishWithRawResponse(RawVariant):
    """The methods of `Fish`, giving `RawResponse`."""

    list = raw_method(Fish.list)
    get_raw = raw_method(Fish.get_raw)


class FishWithStreamingResponse(StreamedVariant):
    """The methods of `Fish`, giving `StreamedResponse`."""

    list = streamed_method(Fish.list)
    get_raw = streamed_method(Fish.get_raw)


class AsyncFish(AsyncResource):
    """The `fish` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Fish]:
        """`GET /fish`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def get_raw(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /raw`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_RAW, locals())

    with_raw_response = variant(lambda: AsyncFishWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFishWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFishWithRawResponse(RawVariant):
    """The methods of `AsyncFish`, giving `RawResponse`."""

    list = async_raw_method(AsyncFish.list)
    get_raw = async_raw_method(AsyncFish.get_raw)


class AsyncFishWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFish`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncFish.list)
    get_raw = async_streamed_method(AsyncFish.get_raw)
