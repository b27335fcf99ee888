"""`client.events`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)
from .._runtime.streams import (
    AsyncStream,
    ServerSentEvent,
    Stream,
    open_async_stream,
    open_stream,
)

_STREAM: Operation[ServerSentEvent] = Operation(
    id="streamEvents",
    method="GET",
    path="/events",
    answers={"200": Answer("text/event-stream")},
    accept="text/event-stream",
)


class Events(Resource):
    """The `events` operations."""

    def stream(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[ServerSentEvent]:
        """`GET /events`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _STREAM, locals())

    with_raw_response = variant(lambda: EventsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EventsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EventsWithRawResponse(RawVariant):
    """The methods of `Events`, giving `RawResponse`."""


class EventsWithStreamingResponse(StreamedVariant):
    """The methods of `Events`, giving `StreamedResponse`."""


class AsyncEvents(AsyncResource):
    """The `events` operations."""

    async def stream(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ServerSentEvent]:
        """`GET /events`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _STREAM, locals())

    with_raw_response = variant(lambda: AsyncEventsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEventsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEventsWithRawResponse(RawVariant):
    """The methods of `AsyncEvents`, giving `RawResponse`."""


class AsyncEventsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEvents`, giving `AsyncStreamedResponse`."""
