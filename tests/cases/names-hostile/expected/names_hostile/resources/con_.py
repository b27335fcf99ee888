"""`client.con_`."""

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
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_GET: Operation[models.AllResponse] = Operation(
    id="getCon",
    method="GET",
    path="/con",
    answers={"200": Answer("application/json", lambda: models.AllResponse)},
)


class Con(Resource):
    """The `con_` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.AllResponse:
        """`GET /con`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ConWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ConWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ConWithRawResponse(RawVariant):
    """The methods of `Con`, giving `RawResponse`."""

    get = raw_method(Con.get)


class ConWithStreamingResponse(StreamedVariant):
    """The methods of `Con`, giving `StreamedResponse`."""

    get = streamed_method(Con.get)


class AsyncCon(AsyncResource):
    """The `con_` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.AllResponse:
        """`GET /con`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncConWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncConWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncConWithRawResponse(RawVariant):
    """The methods of `AsyncCon`, giving `RawResponse`."""

    get = async_raw_method(AsyncCon.get)


class AsyncConWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCon`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncCon.get)
