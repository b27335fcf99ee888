"""`client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[None] = Operation(
    id="createOrder",
    method="POST",
    path="/orders",
    answers={"204": Answer()},
    idempotent=True,
)


class Orders(Resource):
    """The `orders` operations."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersWithRawResponse(self._raw())


class OrdersWithRawResponse:
    """The methods of `Orders`, giving the whole response."""

    def __init__(self, resource: Orders) -> None:
        self.create = raw(resource.create)


class AsyncOrders(AsyncResource):
    """The `orders` operations."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersWithRawResponse(self._raw())


class AsyncOrdersWithRawResponse:
    """The methods of `AsyncOrders`, giving the whole response."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.create = async_raw(resource.create)
