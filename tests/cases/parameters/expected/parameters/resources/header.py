"""`client.header`."""

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

_GET_SIMPLE: Operation[None] = Operation(
    id="getHeaderSimple",
    method="GET",
    path="/headers",
    parameters=(
        Parameter("x_color", "X-Color", "header"),
        Parameter("x_array", "X-Array", "header"),
        Parameter("x_object", "X-Object", "header"),
    ),
    parameters_type=lambda: params.GetHeaderSimpleParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_SIMPLE_EXPLODED: Operation[None] = Operation(
    id="getHeaderSimpleExploded",
    method="GET",
    path="/headersExploded",
    parameters=(
        Parameter("x_color", "X-Color", "header", explode=True),
        Parameter("x_array", "X-Array", "header", explode=True),
        Parameter("x_object", "X-Object", "header", explode=True),
    ),
    parameters_type=lambda: params.GetHeaderSimpleExplodedParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Header(Resource):
    """The `header` operations."""

    def get_simple(
        self,
        *,
        x_color: str | Omit = omit,
        x_array: Sequence[str] | Omit = omit,
        x_object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_SIMPLE, locals())

    def get_simple_exploded(
        self,
        *,
        x_color: str | Omit = omit,
        x_array: Sequence[str] | Omit = omit,
        x_object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headersExploded`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_SIMPLE_EXPLODED, locals())

    with_raw_response = variant(lambda: HeaderWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: HeaderWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class HeaderWithRawResponse(RawVariant):
    """The methods of `Header`, giving `RawResponse`."""

    get_simple = raw_method(Header.get_simple)
    get_simple_exploded = raw_method(Header.get_simple_exploded)


class HeaderWithStreamingResponse(StreamedVariant):
    """The methods of `Header`, giving `StreamedResponse`."""

    get_simple = streamed_method(Header.get_simple)
    get_simple_exploded = streamed_method(Header.get_simple_exploded)


class AsyncHeader(AsyncResource):
    """The `header` operations."""

    async def get_simple(
        self,
        *,
        x_color: str | Omit = omit,
        x_array: Sequence[str] | Omit = omit,
        x_object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_SIMPLE, locals())

    async def get_simple_exploded(
        self,
        *,
        x_color: str | Omit = omit,
        x_array: Sequence[str] | Omit = omit,
        x_object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headersExploded`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_SIMPLE_EXPLODED, locals())

    with_raw_response = variant(lambda: AsyncHeaderWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncHeaderWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncHeaderWithRawResponse(RawVariant):
    """The methods of `AsyncHeader`, giving `RawResponse`."""

    get_simple = async_raw_method(AsyncHeader.get_simple)
    get_simple_exploded = async_raw_method(AsyncHeader.get_simple_exploded)


class AsyncHeaderWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncHeader`, giving `AsyncStreamedResponse`."""

    get_simple = async_streamed_method(AsyncHeader.get_simple)
    get_simple_exploded = async_streamed_method(AsyncHeader.get_simple_exploded)
