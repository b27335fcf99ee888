"""`client.orders`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
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

_GET: Operation[models.Order] = Operation(
    id="getOrder",
    method="GET",
    path="/orders/{orderId}",
    parameters=(Parameter("order_id", "orderId", "path"),),
    parameters_type=lambda: params.GetOrderParams,
    answers={"200": Answer("application/json", lambda: models.Order)},
)


class Orders(Resource):
    """The `orders` operations."""

    def get(
        self,
        order_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """`GET /orders/{orderId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: OrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OrdersWithRawResponse(RawVariant):
    """The methods of `Orders`, giving `RawResponse`."""

    get = raw_method(Orders.get)


class OrdersWithStreamingResponse(StreamedVariant):
    """The methods of `Orders`, giving `StreamedResponse`."""

    get = streamed_method(Orders.get)


class AsyncOrders(AsyncResource):
    """The `orders` operations."""

    async def get(
        self,
        order_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """`GET /orders/{orderId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncOrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOrdersWithRawResponse(RawVariant):
    """The methods of `AsyncOrders`, giving `RawResponse`."""

    get = async_raw_method(AsyncOrders.get)


class AsyncOrdersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOrders`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncOrders.get)
