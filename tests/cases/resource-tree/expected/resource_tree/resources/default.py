"""`client.default`."""

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

_GET_STATUS: Operation[None] = Operation(
    id="getStatus",
    method="GET",
    path="/",
    answers={"204": Answer()},
    accept="*/*",
)


class Default(Resource):
    """The `default` operations."""

    def get_status(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_STATUS, locals())

    with_raw_response = variant(lambda: DefaultWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: DefaultWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class DefaultWithRawResponse(RawVariant):
    """The methods of `Default`, giving `RawResponse`."""

    get_status = raw_method(Default.get_status)


class DefaultWithStreamingResponse(StreamedVariant):
    """The methods of `Default`, giving `StreamedResponse`."""

    get_status = streamed_method(Default.get_status)


class AsyncDefault(AsyncResource):
    """The `default` operations."""

    async def get_status(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_STATUS, locals())

    with_raw_response = variant(lambda: AsyncDefaultWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncDefaultWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncDefaultWithRawResponse(RawVariant):
    """The methods of `AsyncDefault`, giving `RawResponse`."""

    get_status = async_raw_method(AsyncDefault.get_status)


class AsyncDefaultWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncDefault`, giving `AsyncStreamedResponse`."""

    get_status = async_streamed_method(AsyncDefault.get_status)
