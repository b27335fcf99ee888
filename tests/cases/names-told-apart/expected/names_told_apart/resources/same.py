"""`client.same`."""

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

_GET: Operation[models.GetSameResponse] = Operation(
    id="getSame",
    method="GET",
    path="/same",
    answers={"200": Answer("application/json", lambda: models.GetSameResponse)},
)


class Same(Resource):
    """The `same` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.GetSameResponse:
        """`GET /same`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: SameWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SameWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SameWithRawResponse(RawVariant):
    """The methods of `Same`, giving `RawResponse`."""

    get = raw_method(Same.get)


class SameWithStreamingResponse(StreamedVariant):
    """The methods of `Same`, giving `StreamedResponse`."""

    get = streamed_method(Same.get)


class AsyncSame(AsyncResource):
    """The `same` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.GetSameResponse:
        """`GET /same`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncSameWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSameWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSameWithRawResponse(RawVariant):
    """The methods of `AsyncSame`, giving `RawResponse`."""

    get = async_raw_method(AsyncSame.get)


class AsyncSameWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSame`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncSame.get)
