"""`client.headers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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

_LIST: Operation[None] = Operation(
    id="listHeaders",
    method="GET",
    path="/headers",
    parameters=(
        Parameter("x_names", "X-Names", "header"),
        Parameter("x_size", "X-Size", "header", explode=True),
    ),
    parameters_type=lambda: params.ListHeadersParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Headers(Resource):
    """The `headers` operations."""

    def list(
        self,
        *,
        x_names: Sequence[str] | Omit = omit,
        x_size: params.SizeParam | models.Size | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: HeadersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: HeadersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class HeadersWithRawResponse(RawVariant):
    """The methods of `Headers`, giving `RawResponse`."""

    list = raw_method(Headers.list)


class HeadersWithStreamingResponse(StreamedVariant):
    """The methods of `Headers`, giving `StreamedResponse`."""

    list = streamed_method(Headers.list)


class AsyncHeaders(AsyncResource):
    """The `headers` operations."""

    async def list(
        self,
        *,
        x_names: Sequence[str] | Omit = omit,
        x_size: params.SizeParam | models.Size | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncHeadersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncHeadersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncHeadersWithRawResponse(RawVariant):
    """The methods of `AsyncHeaders`, giving `RawResponse`."""

    list = async_raw_method(AsyncHeaders.list)


class AsyncHeadersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncHeaders`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncHeaders.list)
