"""`client.changes`."""

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

_WATCH: Operation[models.Added | models.Gone] = Operation(
    id="watchChanges",
    method="GET",
    path="/changes",
    answers={"200": Answer("text/event-stream", lambda: models.Added | models.Gone)},
    accept="text/event-stream",
)


class Changes(Resource):
    """The `changes` operations."""

    def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Added | models.Gone]:
        """`GET /changes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _WATCH, locals())

    with_raw_response = variant(lambda: ChangesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ChangesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ChangesWithRawResponse(RawVariant):
    """The methods of `Changes`, giving `RawResponse`."""


class ChangesWithStreamingResponse(StreamedVariant):
    """The methods of `Changes`, giving `StreamedResponse`."""


class AsyncChanges(AsyncResource):
    """The `changes` operations."""

    async def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Added | models.Gone]:
        """`GET /changes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _WATCH, locals())

    with_raw_response = variant(lambda: AsyncChangesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncChangesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncChangesWithRawResponse(RawVariant):
    """The methods of `AsyncChanges`, giving `RawResponse`."""


class AsyncChangesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncChanges`, giving `AsyncStreamedResponse`."""
