"""`client.events`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, giving the whole response."""
        return EventsWithRawResponse(self._raw())


class EventsWithRawResponse:
    """The methods of `Events`, giving the whole response."""

    def __init__(self, resource: Events) -> None:
        self.get = raw(resource.get)


class AsyncEvents(AsyncResource):
    """The `events` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Event:
        """`GET /events`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncEventsWithRawResponse(self._raw())


class AsyncEventsWithRawResponse:
    """The methods of `AsyncEvents`, giving the whole response."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.get = async_raw(resource.get)
