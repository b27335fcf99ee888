"""`client.orders`."""

from __future__ import annotations

from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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
_LIST_NOTES: Operation[None] = Operation(
    id="GET /api/v2/orders/{order}/notes",
    method="GET",
    path="/api/v2/orders/{order}/notes",
    parameters=(
        Parameter("order", "order", "path"),
        Parameter("a", "a", "query"),
    ),
    parameters_type=lambda: params.OrdersListNotesParams,
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

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /api/v2/orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders/{order}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    def delete(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /api/v2/orders/{order}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_DELETE, locals())

    def list_notes(
        self,
        order: str,
        *,
        a: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders/{order}/notes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST_NOTES, locals())

    def cancel(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /api/v2/orders/{order}/cancel`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CANCEL, locals())

    with_raw_response = variant(lambda: OrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OrdersWithRawResponse(RawVariant):
    """The methods of `Orders`, giving `RawResponse`."""

    list = raw_method(Orders.list)
    create = raw_method(Orders.create)
    get = raw_method(Orders.get)
    delete = raw_method(Orders.delete)
    list_notes = raw_method(Orders.list_notes)
    cancel = raw_method(Orders.cancel)


class OrdersWithStreamingResponse(StreamedVariant):
    """The methods of `Orders`, giving `StreamedResponse`."""

    list = streamed_method(Orders.list)
    create = streamed_method(Orders.create)
    get = streamed_method(Orders.get)
    delete = streamed_method(Orders.delete)
    list_notes = streamed_method(Orders.list_notes)
    cancel = streamed_method(Orders.cancel)


class AsyncOrders(AsyncResource):
    """The `orders` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /api/v2/orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders/{order}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    async def delete(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /api/v2/orders/{order}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_DELETE, locals())

    async def list_notes(
        self,
        order: str,
        *,
        a: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders/{order}/notes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST_NOTES, locals())

    async def cancel(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /api/v2/orders/{order}/cancel`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CANCEL, locals())

    with_raw_response = variant(lambda: AsyncOrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOrdersWithRawResponse(RawVariant):
    """The methods of `AsyncOrders`, giving `RawResponse`."""

    list = async_raw_method(AsyncOrders.list)
    create = async_raw_method(AsyncOrders.create)
    get = async_raw_method(AsyncOrders.get)
    delete = async_raw_method(AsyncOrders.delete)
    list_notes = async_raw_method(AsyncOrders.list_notes)
    cancel = async_raw_method(AsyncOrders.cancel)


class AsyncOrdersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOrders`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncOrders.list)
    create = async_streamed_method(AsyncOrders.create)
    get = async_streamed_method(AsyncOrders.get)
    delete = async_streamed_method(AsyncOrders.delete)
    list_notes = async_streamed_method(AsyncOrders.list_notes)
    cancel = async_streamed_method(AsyncOrders.cancel)
