"""`client.aux_`."""

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

_GET: Operation[None] = Operation(
    id="getAux",
    method="GET",
    path="/aux",
    answers={"204": Answer()},
    accept="*/*",
)


class Aux(Resource):
    """The `aux_` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /aux`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: AuxWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AuxWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AuxWithRawResponse(RawVariant):
    """The methods of `Aux`, giving `RawResponse`."""

    get = raw_method(Aux.get)


class AuxWithStreamingResponse(StreamedVariant):
    """The methods of `Aux`, giving `StreamedResponse`."""

    get = streamed_method(Aux.get)


class AsyncAux(AsyncResource):
    """The `aux_` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /aux`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncAuxWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAuxWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAuxWithRawResponse(RawVariant):
    """The methods of `AsyncAux`, giving `RawResponse`."""

    get = async_raw_method(AsyncAux.get)


class AsyncAuxWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAux`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncAux.get)
