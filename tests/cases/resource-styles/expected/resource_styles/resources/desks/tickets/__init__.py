"""`client.desks.tickets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .... import params
from ...._runtime.operation import Answer, Operation, Parameter
from ...._runtime.options import RequestOptions
from ...._runtime.resource import (
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

if TYPE_CHECKING:
    from . import replies as _replies

_LIST: Operation[None] = Operation(
    id="tickets/list-for-desk",
    method="GET",
    path="/desks/{owner}/{desk}/tickets",
    parameters=(
        Parameter("owner", "owner", "path"),
        Parameter("desk", "desk", "path"),
    ),
    parameters_type=lambda: params.TicketsListForDeskParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET: Operation[None] = Operation(
    id="tickets/get",
    method="GET",
    path="/desks/{owner}/{desk}/tickets/{number}",
    parameters=(
        Parameter("owner", "owner", "path"),
        Parameter("desk", "desk", "path"),
        Parameter("number", "number", "path"),
    ),
    parameters_type=lambda: params.TicketsGetParams,
    answers={"204": Answer()},
    accept="*/*",
)
_LOCK: Operation[None] = Operation(
    id="tickets/lock",
    method="PUT",
    path="/desks/{owner}/{desk}/tickets/{number}/lock",
    parameters=(
        Parameter("owner", "owner", "path"),
        Parameter("desk", "desk", "path"),
        Parameter("number", "number", "path"),
    ),
    parameters_type=lambda: params.TicketsLockParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Tickets(Resource):
    """The `desks.tickets` operations."""

    @cached_property
    def replies(self) -> _replies.Replies:
        """The `desks.tickets.replies` operations."""
        from .replies import Replies

        return Replies(self._client)

    def list(
        self,
        owner: str,
        desk: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /desks/{owner}/{desk}/tickets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def get(
        self,
        owner: str,
        desk: str,
        number: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /desks/{owner}/{desk}/tickets/{number}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def lock(
        self,
        owner: str,
        desk: str,
        number: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /desks/{owner}/{desk}/tickets/{number}/lock`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LOCK, locals())

    with_raw_response = variant(lambda: TicketsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TicketsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TicketsWithRawResponse(RawVariant):
    """The methods of `Tickets`, giving `RawResponse`."""

    replies: _replies.RepliesWithRawResponse
    list = raw_method(Tickets.list)
    get = raw_method(Tickets.get)
    lock = raw_method(Tickets.lock)


class TicketsWithStreamingResponse(StreamedVariant):
    """The methods of `Tickets`, giving `StreamedResponse`."""

    replies: _replies.RepliesWithStreamingResponse
    list = streamed_method(Tickets.list)
    get = streamed_method(Tickets.get)
    lock = streamed_method(Tickets.lock)


class AsyncTickets(AsyncResource):
    """The `desks.tickets` operations."""

    @cached_property
    def replies(self) -> _replies.AsyncReplies:
        """The `desks.tickets.replies` operations."""
        from .replies import AsyncReplies

        return AsyncReplies(self._client)

    async def list(
        self,
        owner: str,
        desk: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /desks/{owner}/{desk}/tickets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def get(
        self,
        owner: str,
        desk: str,
        number: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /desks/{owner}/{desk}/tickets/{number}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def lock(
        self,
        owner: str,
        desk: str,
        number: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /desks/{owner}/{desk}/tickets/{number}/lock`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LOCK, locals())

    with_raw_response = variant(lambda: AsyncTicketsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTicketsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTicketsWithRawResponse(RawVariant):
    """The methods of `AsyncTickets`, giving `RawResponse`."""

    replies: _replies.AsyncRepliesWithRawResponse
    list = async_raw_method(AsyncTickets.list)
    get = async_raw_method(AsyncTickets.get)
    lock = async_raw_method(AsyncTickets.lock)


class AsyncTicketsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTickets`, giving `AsyncStreamedResponse`."""

    replies: _replies.AsyncRepliesWithStreamingResponse
    list = async_streamed_method(AsyncTickets.list)
    get = async_streamed_method(AsyncTickets.get)
    lock = async_streamed_method(AsyncTickets.lock)
