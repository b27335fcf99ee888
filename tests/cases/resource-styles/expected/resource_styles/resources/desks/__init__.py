"""`client.desks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)

if TYPE_CHECKING:
    from . import tickets as _tickets


class Desks(Resource):
    """The `desks` operations."""

    @cached_property
    def tickets(self) -> _tickets.Tickets:
        """The `desks.tickets` operations."""
        from .tickets import Tickets

        return Tickets(self._client)

    with_raw_response = variant(lambda: DesksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: DesksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class DesksWithRawResponse(RawVariant):
    """The methods of `Desks`, giving `RawResponse`."""

    tickets: _tickets.TicketsWithRawResponse


class DesksWithStreamingResponse(StreamedVariant):
    """The methods of `Desks`, giving `StreamedResponse`."""

    tickets: _tickets.TicketsWithStreamingResponse


class AsyncDesks(AsyncResource):
    """The `desks` operations."""

    @cached_property
    def tickets(self) -> _tickets.AsyncTickets:
        """The `desks.tickets` operations."""
        from .tickets import AsyncTickets

        return AsyncTickets(self._client)

    with_raw_response = variant(lambda: AsyncDesksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncDesksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncDesksWithRawResponse(RawVariant):
    """The methods of `AsyncDesks`, giving `RawResponse`."""

    tickets: _tickets.AsyncTicketsWithRawResponse


class AsyncDesksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncDesks`, giving `AsyncStreamedResponse`."""

    tickets: _tickets.AsyncTicketsWithStreamingResponse
