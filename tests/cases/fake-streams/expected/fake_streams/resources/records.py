"""`client.records`."""

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
    variant,
)
from .._runtime.streams import AsyncStream, Stream, open_async_stream, open_stream

_LIST: Operation[models.Tick] = Operation(
    id="readRecords",
    method="GET",
    path="/records",
    answers={"200": Answer("application/stream+json", lambda: models.Tick)},
    accept="application/stream+json",
)


class Records(Resource):
    """The `records` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Tick]:
        """`GET /records`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _LIST, locals())

    with_raw_response = variant(lambda: RecordsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: RecordsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class RecordsWithRawResponse(RawVariant):
    """The methods of `Records`, giving `RawResponse`."""


class RecordsWithStreamingResponse(StreamedVariant):
    """The methods of `Records`, giving `StreamedResponse`."""


class AsyncRecords(AsyncResource):
    """The `records` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Tick]:
        """`GET /records`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _LIST, locals())

    with_raw_response = variant(lambda: AsyncRecordsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncRecordsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncRecordsWithRawResponse(RawVariant):
    """The methods of `AsyncRecords`, giving `RawResponse`."""


class AsyncRecordsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncRecords`, giving `AsyncStreamedResponse`."""
