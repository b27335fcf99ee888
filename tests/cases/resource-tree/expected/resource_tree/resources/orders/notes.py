"""`client.orders.notes`."""

from __future__ import annotations

from typing import Unpack

from ... import params
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Operation, Parameter
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

_LIST_FOR_ORDER: Operation[None] = Operation(
    id="GET /api/v2/orders/{order}/notes",
    method="GET",
    path="/api/v2/orders/{order}/notes",
    parameters=(
        Parameter("order", "order", "path"),
        Parameter("a", "a", "query"),
    ),
    parameters_type=lambda: params.OrdersNotesListForOrderParams,
    answers={"204": Answer()},
    accept="*/*",
)
_LIST: Operation[None] = Operation(
    id="GET /api/v2/orders-{order}/notes",
    method="GET",
    path="/api/v2/orders-{order}/notes",
    parameters=(
        Parameter("order", "order", "path"),
        Parameter("b", "b", "query"),
    ),
    parameters_type=lambda: params.OrdersNotesListParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Notes(Resource):
    """The `orders.notes` operations."""

    def list_for_order(
        self,
        order: str,
        *,
        a: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders/{order}/notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST_FOR_ORDER, locals())

    def list(
        self,
        order: str,
        *,
        b: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders-{order}/notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: NotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NotesWithRawResponse(RawVariant):
    """The methods of `Notes`, giving `RawResponse`."""

    list_for_order = raw_method(Notes.list_for_order)
    list = raw_method(Notes.list)


class NotesWithStreamingResponse(StreamedVariant):
    """The methods of `Notes`, giving `StreamedResponse`."""

    list_for_order = streamed_method(Notes.list_for_order)
    list = streamed_method(Notes.list)


class AsyncNotes(AsyncResource):
    """The `orders.notes` operations."""

    async def list_for_order(
        self,
        order: str,
        *,
        a: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders/{order}/notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST_FOR_ORDER, locals())

    async def list(
        self,
        order: str,
        *,
        b: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders-{order}/notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncNotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNotesWithRawResponse(RawVariant):
    """The methods of `AsyncNotes`, giving `RawResponse`."""

    list_for_order = async_raw_method(AsyncNotes.list_for_order)
    list = async_raw_method(AsyncNotes.list)


class AsyncNotesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNotes`, giving `AsyncStreamedResponse`."""

    list_for_order = async_streamed_method(AsyncNotes.list_for_order)
    list = async_streamed_method(AsyncNotes.list)
