"""`client.desks.tickets.replies`."""

from __future__ import annotations

from typing import Unpack

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

_LIST: Operation[None] = Operation(
    id="tickets/list-replies",
    method="GET",
    path="/desks/{owner}/{desk}/tickets/{number}/replies",
    parameters=(
        Parameter("owner", "owner", "path"),
        Parameter("desk", "desk", "path"),
        Parameter("number", "number", "path"),
    ),
    parameters_type=lambda: params.TicketsListRepliesParams,
    answers={"204": Answer()},
    accept="*/*",
)
_CREATE: Operation[None] = Operation(
    id="tickets/create-reply",
    method="POST",
    path="/desks/{owner}/{desk}/tickets/{number}/replies",
    parameters=(
        Parameter("owner", "owner", "path"),
        Parameter("desk", "desk", "path"),
        Parameter("number", "number", "path"),
    ),
    parameters_type=lambda: params.TicketsCreateReplyParams,
    answers={"204": Answer()},
    accept="*/*",
)
_LIST_FOR_DESK: Operation[None] = Operation(
    id="tickets/list-replies-for-desk",
    method="GET",
    path="/desks/{owner}/{desk}/tickets/replies",
    parameters=(
        Parameter("owner", "owner", "path"),
        Parameter("desk", "desk", "path"),
    ),
    parameters_type=lambda: params.TicketsListRepliesForDeskParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Replies(Resource):
    """The `desks.tickets.replies` operations."""

    def list(
        self,
        owner: str,
        desk: str,
        number: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /desks/{owner}/{desk}/tickets/{number}/replies`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        owner: str,
        desk: str,
        number: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /desks/{owner}/{desk}/tickets/{number}/replies`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def list_for_desk(
        self,
        owner: str,
        desk: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /desks/{owner}/{desk}/tickets/replies`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST_FOR_DESK, locals())

    with_raw_response = variant(lambda: RepliesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: RepliesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class RepliesWithRawResponse(RawVariant):
    """The methods of `Replies`, giving `RawResponse`."""

    list = raw_method(Replies.list)
    create = raw_method(Replies.create)
    list_for_desk = raw_method(Replies.list_for_desk)


class RepliesWithStreamingResponse(StreamedVariant):
    """The methods of `Replies`, giving `StreamedResponse`."""

    list = streamed_method(Replies.list)
    create = streamed_method(Replies.create)
    list_for_desk = streamed_method(Replies.list_for_desk)


class AsyncReplies(AsyncResource):
    """The `desks.tickets.replies` operations."""

    async def list(
        self,
        owner: str,
        desk: str,
        number: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /desks/{owner}/{desk}/tickets/{number}/replies`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        owner: str,
        desk: str,
        number: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /desks/{owner}/{desk}/tickets/{number}/replies`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def list_for_desk(
        self,
        owner: str,
        desk: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /desks/{owner}/{desk}/tickets/replies`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST_FOR_DESK, locals())

    with_raw_response = variant(lambda: AsyncRepliesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncRepliesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncRepliesWithRawResponse(RawVariant):
    """The methods of `AsyncReplies`, giving `RawResponse`."""

    list = async_raw_method(AsyncReplies.list)
    create = async_raw_method(AsyncReplies.create)
    list_for_desk = async_raw_method(AsyncReplies.list_for_desk)


class AsyncRepliesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncReplies`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncReplies.list)
    create = async_streamed_method(AsyncReplies.create)
    list_for_desk = async_streamed_method(AsyncReplies.list_for_desk)
