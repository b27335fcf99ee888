"""`client.events`."""

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

_GET: Operation[models.Event] = Operation(
    id="getEvent",
    method="GET",
    path="/events",
    answers={"200": Answer("application/json", lambda: models.Event)},
)


class Events(Resource):
    """The `events` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Event:
        """`GET /events`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: EventsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EventsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EventsWithRawResponse(RawVariant):
    """The methods of `Events`, giving `RawResponse`."""

    get = raw_method(Events.get)


class EventsWithStreamingResponse(StreamedVariant):
    """The methods of `Events`, giving `StreamedResponse`."""

    get = streamed_method(Events.get)


class AsyncEvents(AsyncResource):
    """The `events` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Event:
        """`GET /events`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncEventsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEventsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEventsWithRawResponse(RawVariant):
    """The methods of `AsyncEvents`, giving `RawResponse`."""

    get = async_raw_method(AsyncEvents.get)


class AsyncEventsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEvents`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncEvents.get)
