"""`client.calls`."""

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
    id="listCalls",
    method="GET",
    path="/calls",
    answers={"200": Answer("application/json", lambda: int)},
)


class Calls(Resource):
    """The `calls` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /calls`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: CallsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CallsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CallsWithRawResponse(RawVariant):
    """The methods of `Calls`, giving `RawResponse`."""

    list = raw_method(Calls.list)


class CallsWithStreamingResponse(StreamedVariant):
    """The methods of `Calls`, giving `StreamedResponse`."""

    list = streamed_method(Calls.list)


class AsyncCalls(AsyncResource):
    """The `calls` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /calls`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncCallsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCallsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCallsWithRawResponse(RawVariant):
    """The methods of `AsyncCalls`, giving `RawResponse`."""

    list = async_raw_method(AsyncCalls.list)


class AsyncCallsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCalls`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncCalls.list)
