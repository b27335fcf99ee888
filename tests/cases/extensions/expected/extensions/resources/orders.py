"""`client.orders`."""

from __future__ import annotations

from typing import Unpack

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

_CREATE: Operation[None] = Operation(
    id="createOrder",
    method="POST",
    path="/orders",
    answers={"204": Answer()},
    idempotent=True,
    accept="*/*",
)


class Orders(Resource):
    """The `orders` operations."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /orders`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: OrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OrdersWithRawResponse(RawVariant):
    """The methods of `Orders`, giving `RawResponse`."""

    create = raw_method(Orders.create)


class OrdersWithStreamingResponse(StreamedVariant):
    """The methods of `Orders`, giving `StreamedResponse`."""

    create = streamed_method(Orders.create)


class AsyncOrders(AsyncResource):
    """The `orders` operations."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /orders`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncOrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOrdersWithRawResponse(RawVariant):
    """The methods of `AsyncOrders`, giving `RawResponse`."""

    create = async_raw_method(AsyncOrders.create)


class AsyncOrdersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOrders`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncOrders.create)
