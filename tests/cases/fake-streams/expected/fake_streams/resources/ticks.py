"""`client.ticks`."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)
from .._runtime.streams import AsyncStream, Stream, open_async_stream, open_stream

_WATCH: Operation[models.Tick] = Operation(
    id="watchTicks",
    method="GET",
    path="/ticks",
    answers={"200": Answer("text/event-stream", lambda: models.Tick)},
    accept="text/event-stream",
)


class Ticks(Resource):
    """The `ticks` operations."""

    def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Tick]:
        """`GET /ticks`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _WATCH, locals(), "[DONE]")

    with_raw_response = variant(lambda: TicksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TicksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TicksWithRawResponse(RawVariant):
    """The methods of `Ticks`, giving `RawResponse`."""


class TicksWithStreamingResponse(StreamedVariant):
    """The methods of `Ticks`, giving `StreamedResponse`."""


class AsyncTicks(AsyncResource):
    """The `ticks` operations."""

    async def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Tick]:
        """`GET /ticks`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _WATCH, locals(), "[DONE]")

    with_raw_response = variant(lambda: AsyncTicksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTicksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTicksWithRawResponse(RawVariant):
    """The methods of `AsyncTicks`, giving `RawResponse`."""


class AsyncTicksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTicks`, giving `AsyncStreamedResponse`."""
