"""`client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import params
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

if TYPE_CHECKING:
    from . import notes as _notes

_LIST: Operation[None] = Operation(
    id="GET /api/v2/orders",
    method="GET",
    path="/api/v2/orders",
    answers={"204": Answer()},
    accept="*/*",
)
_CREATE: Operation[None] = Operation(
    id="POST /api/v2/orders",
    method="POST",
    path="/api/v2/orders",
    answers={"204": Answer()},
    accept="*/*",
)
_GET: Operation[None] = Operation(
    id="GET /api/v2/orders/{order}",
    method="GET",
    path="/api/v2/orders/{order}",
    parameters=(Parameter("order", "order", "path"),),
    parameters_type=lambda: params.GETApiV2OrdersOrderParams,
    answers={"204": Answer()},
    accept="*/*",
)
_DELETE: Operation[None] = Operation(
    id="DELETE /api/v2/orders/{order}",
    method="DELETE",
    path="/api/v2/orders/{order}",
    parameters=(Parameter("order", "order", "path"),),
    parameters_type=lambda: params.DELETEApiV2OrdersOrderParams,
    answers={"204": Answer()},
    accept="*/*",
)
_CANCEL: Operation[None] = Operation(
    id="POST /api/v2/orders/{order}/cancel",
    method="POST",
    path="/api/v2/orders/{order}/cancel",
    parameters=(Parameter("order", "order", "path"),),
    parameters_type=lambda: params.POSTApiV2OrdersOrderCancelParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Orders(Resource):
    """The `orders` operations."""

    @cached_property
    def notes(self) -> _notes.Notes:
        """The `orders.notes` operations."""
        from .notes import Notes

        return Notes(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /api/v2/orders`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders/{order}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def delete(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /api/v2/orders/{order}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    def cancel(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /api/v2/orders/{order}/cancel`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CANCEL, locals())

    with_raw_response = variant(lambda: OrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OrdersWithRawResponse(RawVariant):
    """The methods of `Orders`, giving `RawResponse`."""

    notes: _notes.NotesWithRawResponse
    list = raw_method(Orders.list)
    create = raw_method(Orders.create)
    get = raw_method(Orders.get)
    delete = raw_method(Orders.delete)
    cancel = raw_method(Orders.cancel)


class OrdersWithStreamingResponse(StreamedVariant):
    """The methods of `Orders`, giving `StreamedResponse`."""

    notes: _notes.NotesWithStreamingResponse
    list = streamed_method(Orders.list)
    create = streamed_method(Orders.create)
    get = streamed_method(Orders.get)
    delete = streamed_method(Orders.delete)
    cancel = streamed_method(Orders.cancel)


class AsyncOrders(AsyncResource):
    """The `orders` operations."""

    @cached_property
    def notes(self) -> _notes.AsyncNotes:
        """The `orders.notes` operations."""
        from .notes import AsyncNotes

        return AsyncNotes(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /api/v2/orders`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders/{order}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def delete(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /api/v2/orders/{order}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    async def cancel(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /api/v2/orders/{order}/cancel`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CANCEL, locals())

    with_raw_response = variant(lambda: AsyncOrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOrdersWithRawResponse(RawVariant):
    """The methods of `AsyncOrders`, giving `RawResponse`."""

    notes: _notes.AsyncNotesWithRawResponse
    list = async_raw_method(AsyncOrders.list)
    create = async_raw_method(AsyncOrders.create)
    get = async_raw_method(AsyncOrders.get)
    delete = async_raw_method(AsyncOrders.delete)
    cancel = async_raw_method(AsyncOrders.cancel)


class AsyncOrdersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOrders`, giving `AsyncStreamedResponse`."""

    notes: _notes.AsyncNotesWithStreamingResponse
    list = async_streamed_method(AsyncOrders.list)
    create = async_streamed_method(AsyncOrders.create)
    get = async_streamed_method(AsyncOrders.get)
    delete = async_streamed_method(AsyncOrders.delete)
    cancel = async_streamed_method(AsyncOrders.cancel)
