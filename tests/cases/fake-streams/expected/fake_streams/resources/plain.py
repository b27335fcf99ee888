"""`client.plain`."""

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

_GET: Operation[models.Tick] = Operation(
    id="getPlain",
    method="GET",
    path="/plain",
    answers={"200": Answer("application/json", lambda: models.Tick)},
)


class Plain(Resource):
    """The `plain` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Tick:
        """`GET /plain`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: PlainWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PlainWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PlainWithRawResponse(RawVariant):
    """The methods of `Plain`, giving `RawResponse`."""

    get = raw_method(Plain.get)


class PlainWithStreamingResponse(StreamedVariant):
    """The methods of `Plain`, giving `StreamedResponse`."""

    get = streamed_method(Plain.get)


class AsyncPlain(AsyncResource):
    """The `plain` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Tick:
        """`GET /plain`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncPlainWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPlainWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPlainWithRawResponse(RawVariant):
    """The methods of `AsyncPlain`, giving `RawResponse`."""

    get = async_raw_method(AsyncPlain.get)


class AsyncPlainWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPlain`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncPlain.get)
