"""`client.lines`."""

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
    id="readLines",
    method="GET",
    path="/lines",
    answers={"200": Answer("application/x-ndjson", lambda: models.Tick)},
    accept="application/x-ndjson",
)


class Lines(Resource):
    """The `lines` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Tick]:
        """`GET /lines`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _LIST, locals())

    with_raw_response = variant(lambda: LinesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LinesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LinesWithRawResponse(RawVariant):
    """The methods of `Lines`, giving `RawResponse`."""


class LinesWithStreamingResponse(StreamedVariant):
    """The methods of `Lines`, giving `StreamedResponse`."""


class AsyncLines(AsyncResource):
    """The `lines` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Tick]:
        """`GET /lines`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _LIST, locals())

    with_raw_response = variant(lambda: AsyncLinesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLinesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLinesWithRawResponse(RawVariant):
    """The methods of `AsyncLines`, giving `RawResponse`."""


class AsyncLinesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLines`, giving `AsyncStreamedResponse`."""
