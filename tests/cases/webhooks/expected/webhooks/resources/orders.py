"""`client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersWithRawResponse(self._raw())


class OrdersWithRawResponse:
    """The methods of `Orders`, giving the whole response."""

    def __init__(self, resource: Orders) -> None:
        self.get = raw(resource.get)


class AsyncOrders(AsyncResource):
    """The `orders` operations."""

    async def get(
        self,
        order_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """`GET /orders/{orderId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersWithRawResponse(self._raw())


class AsyncOrdersWithRawResponse:
    """The methods of `AsyncOrders`, giving the whole response."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.get = async_raw(resource.get)
