"""`client.café`."""

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

_RÉCUPÉRER: Operation[None] = Operation(
    id="récupérer",
    method="GET",
    path="/café",
    answers={"204": Answer()},
    accept="*/*",
)


class Café(Resource):
    """The `café` operations."""

    def récupérer(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /café`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_RÉCUPÉRER, locals())

    with_raw_response = variant(lambda: CaféWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CaféWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CaféWithRawResponse(RawVariant):
    """The methods of `Café`, giving `RawResponse`."""

    récupérer = raw_method(Café.récupérer)


class CaféWithStreamingResponse(StreamedVariant):
    """The methods of `Café`, giving `StreamedResponse`."""

    récupérer = streamed_method(Café.récupérer)


class AsyncCafé(AsyncResource):
    """The `café` operations."""

    async def récupérer(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /café`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_RÉCUPÉRER, locals())

    with_raw_response = variant(lambda: AsyncCaféWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCaféWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCaféWithRawResponse(RawVariant):
    """The methods of `AsyncCafé`, giving `RawResponse`."""

    récupérer = async_raw_method(AsyncCafé.récupérer)


class AsyncCaféWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCafé`, giving `AsyncStreamedResponse`."""

    récupérer = async_streamed_method(AsyncCafé.récupérer)
