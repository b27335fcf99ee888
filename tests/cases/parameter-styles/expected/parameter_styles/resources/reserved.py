"""`client.reserved`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import params
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

_GET: Operation[None] = Operation(
    id="getReserved",
    method="GET",
    path="/reserved",
    parameters=(
        Parameter("text", "text", "query", allow_reserved=True),
        Parameter("texts", "texts", "query", explode=False, allow_reserved=True),
    ),
    parameters_type=lambda: params.GetReservedParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Reserved(Resource):
    """The `reserved` operations."""

    def get(
        self,
        *,
        text: str | Omit = omit,
        texts: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /reserved`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ReservedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ReservedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ReservedWithRawResponse(RawVariant):
    """The methods of `Reserved`, giving `RawResponse`."""

    get = raw_method(Reserved.get)


class ReservedWithStreamingResponse(StreamedVariant):
    """The methods of `Reserved`, giving `StreamedResponse`."""

    get = streamed_method(Reserved.get)


class AsyncReserved(AsyncResource):
    """The `reserved` operations."""

    async def get(
        self,
        *,
        text: str | Omit = omit,
        texts: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /reserved`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncReservedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncReservedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncReservedWithRawResponse(RawVariant):
    """The methods of `AsyncReserved`, giving `RawResponse`."""

    get = async_raw_method(AsyncReserved.get)


class AsyncReservedWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncReserved`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncReserved.get)
