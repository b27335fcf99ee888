"""`client.me`."""

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


class Me(Resource):
    """The `me` operations."""

    @cached_property
    def tickets(self) -> _tickets.MeTickets:
        """The `me.tickets` operations."""
        from .tickets import MeTickets

        return MeTickets(self._client)

    with_raw_response = variant(lambda: MeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MeWithRawResponse(RawVariant):
    """The methods of `Me`, giving `RawResponse`."""

    tickets: _tickets.MeTicketsWithRawResponse


class MeWithStreamingResponse(StreamedVariant):
    """The methods of `Me`, giving `StreamedResponse`."""

    tickets: _tickets.MeTicketsWithStreamingResponse


class AsyncMe(AsyncResource):
    """The `me` operations."""

    @cached_property
    def tickets(self) -> _tickets.AsyncMeTickets:
        """The `me.tickets` operations."""
        from .tickets import AsyncMeTickets

        return AsyncMeTickets(self._client)

    with_raw_response = variant(lambda: AsyncMeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMeWithRawResponse(RawVariant):
    """The methods of `AsyncMe`, giving `RawResponse`."""

    tickets: _tickets.AsyncMeTicketsWithRawResponse


class AsyncMeWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMe`, giving `AsyncStreamedResponse`."""

    tickets: _tickets.AsyncMeTicketsWithStreamingResponse
