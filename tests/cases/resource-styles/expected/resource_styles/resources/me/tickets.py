"""`client.me.tickets`."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.operation import Answer, Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
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

_LIST: Operation[None] = Operation(
    id="tickets/list-for-me",
    method="GET",
    path="/me/tickets",
    answers={"204": Answer()},
    accept="*/*",
)


class MeTickets(Resource):
    """The `me.tickets` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /me/tickets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: MeTicketsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MeTicketsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MeTicketsWithRawResponse(RawVariant):
    """The methods of `MeTickets`, giving `RawResponse`."""

    list = raw_method(MeTickets.list)


class MeTicketsWithStreamingResponse(StreamedVariant):
    """The methods of `MeTickets`, giving `StreamedResponse`."""

    list = streamed_method(MeTickets.list)


class AsyncMeTickets(AsyncResource):
    """The `me.tickets` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /me/tickets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncMeTicketsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMeTicketsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMeTicketsWithRawResponse(RawVariant):
    """The methods of `AsyncMeTickets`, giving `RawResponse`."""

    list = async_raw_method(AsyncMeTickets.list)


class AsyncMeTicketsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMeTickets`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncMeTickets.list)
