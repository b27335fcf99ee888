"""`client.good`."""

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

_GET: Operation[models.Good] = Operation(
    id="getGood",
    method="GET",
    path="/good",
    answers={"200": Answer("application/json", lambda: models.Good)},
    security=((),),
)


class Good(Resource):
    """The `good` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Good:
        """`GET /good`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: GoodWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: GoodWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class GoodWithRawResponse(RawVariant):
    """The methods of `Good`, giving `RawResponse`."""

    get = raw_method(Good.get)


class GoodWithStreamingResponse(StreamedVariant):
    """The methods of `Good`, giving `StreamedResponse`."""

    get = streamed_method(Good.get)


class AsyncGood(AsyncResource):
    """The `good` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Good:
        """`GET /good`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncGoodWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncGoodWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncGoodWithRawResponse(RawVariant):
    """The methods of `AsyncGood`, giving `RawResponse`."""

    get = async_raw_method(AsyncGood.get)


class AsyncGoodWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncGood`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncGood.get)
