"""`client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[None] = Operation(
    id="createOrder",
    method="POST",
    path="/orders",
    body=Body("application/json", lambda: params.OrderParam, spread=True),
    answers={"204": Answer()},
)
_REPLACE: Operation[None] = Operation(
    id="putOrders",
    method="PUT",
    path="/orders",
    body=Body("application/json", lambda: params.PutOrdersBody),
    answers={"204": Answer()},
)


class Orders(Resource):
    """The `orders` operations."""

    def create(
        self,
        *,
        send_to: params.AddressParam | models.Address | Omit = omit,
        pay_by: Literal["card", "bill", "cash"] | Omit = omit,
        card_number: str | Omit = omit,
        bill_to: params.AddressParam | models.Address | Omit = omit,
        gift_note: str | Omit = omit,
        gift_wrap: bool | Omit = omit,
        parts: Sequence[int] | Omit = omit,
        total: int | Omit = omit,
        cash_only: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    def replace(
        self,
        *,
        body: Sequence[params.OrderParam | models.Order],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersWithRawResponse(self._raw())


class OrdersWithRawResponse:
    """The methods of `Orders`, giving the whole response."""

    def __init__(self, resource: Orders) -> None:
        self.create = raw(resource.create)
        self.replace = raw(resource.replace)


class AsyncOrders(AsyncResource):
    """The `orders` operations."""

    async def create(
        self,
        *,
        send_to: params.AddressParam | models.Address | Omit = omit,
        pay_by: Literal["card", "bill", "cash"] | Omit = omit,
        card_number: str | Omit = omit,
        bill_to: params.AddressParam | models.Address | Omit = omit,
        gift_note: str | Omit = omit,
        gift_wrap: bool | Omit = omit,
        parts: Sequence[int] | Omit = omit,
        total: int | Omit = omit,
        cash_only: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    async def replace(
        self,
        *,
        body: Sequence[params.OrderParam | models.Order],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /orders`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersWithRawResponse(self._raw())


class AsyncOrdersWithRawResponse:
    """The methods of `AsyncOrders`, giving the whole response."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.create = async_raw(resource.create)
        self.replace = async_raw(resource.replace)
