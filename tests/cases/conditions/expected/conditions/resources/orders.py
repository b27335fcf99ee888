"""`client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
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
    body=Body("application/json", lambda: params.OrderParam, spread=True),
    answers={"204": Answer()},
    accept="*/*",
)
_REPLACE: Operation[None] = Operation(
    id="putOrders",
    method="PUT",
    path="/orders",
    body=Body("application/json", lambda: params.PutOrdersBody),
    answers={"204": Answer()},
    accept="*/*",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: OrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OrdersWithRawResponse(RawVariant):
    """The methods of `Orders`, giving `RawResponse`."""

    create = raw_method(Orders.create)
    replace = raw_method(Orders.replace)


class OrdersWithStreamingResponse(StreamedVariant):
    """The methods of `Orders`, giving `StreamedResponse`."""

    create = streamed_method(Orders.create)
    replace = streamed_method(Orders.replace)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncOrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOrdersWithRawResponse(RawVariant):
    """The methods of `AsyncOrders`, giving `RawResponse`."""

    create = async_raw_method(AsyncOrders.create)
    replace = async_raw_method(AsyncOrders.replace)


class AsyncOrdersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOrders`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncOrders.create)
    replace = async_streamed_method(AsyncOrders.replace)
