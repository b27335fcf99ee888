"""`client.close_`."""

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

_ALL: Operation[None] = Operation(
    id="closeAll",
    method="POST",
    path="/close",
    answers={"204": Answer()},
    accept="*/*",
)


class Close(Resource):
    """The `close_` operations."""

    def all(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /close`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_ALL, locals())

    with_raw_response = variant(lambda: CloseWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CloseWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CloseWithRawResponse(RawVariant):
    """The methods of `Close`, giving `RawResponse`."""

    all = raw_method(Close.all)


class CloseWithStreamingResponse(StreamedVariant):
    """The methods of `Close`, giving `StreamedResponse`."""

    all = streamed_method(Close.all)


class AsyncClose(AsyncResource):
    """The `close_` operations."""

    async def all(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /close`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_ALL, locals())

    with_raw_response = variant(lambda: AsyncCloseWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCloseWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCloseWithRawResponse(RawVariant):
    """The methods of `AsyncClose`, giving `RawResponse`."""

    all = async_raw_method(AsyncClose.all)


class AsyncCloseWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncClose`, giving `AsyncStreamedResponse`."""

    all = async_streamed_method(AsyncClose.all)
