"""`client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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

_PLACE: Operation[None] = Operation(
    id="placeOrder",
    method="POST",
    path="/shops/{shop-id}/orders/{id}",
    parameters=(
        Parameter("shop_id", "shop-id", "path"),
        Parameter("id", "id", "path"),
        Parameter("from_", "from", "query"),
        Parameter("id_query", "id", "query"),
        Parameter("timeout_query", "timeout", "query"),
        Parameter("id_header", "id", "header"),
    ),
    parameters_type=lambda: params.PlaceOrderParams,
    body=Body(
        "application/json",
        lambda: params.PlaceOrderRequestParam,
        spread=True,
        renamed={
            "id_body": "id",
            "self_body": "self",
            "options_body": "options",
            "model_config": "model_config_",
        },
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Orders(Resource):
    """The `orders` operations."""

    def place(
        self,
        shop_id: str,
        id: str,
        *,
        from_: str,
        class_: str,
        items: Sequence[str],
        id_query: int | Omit = omit,
        timeout_query: int | Omit = omit,
        id_header: str | Omit = omit,
        note: str | Omit = omit,
        id_body: str | Omit = omit,
        self_body: bool | Omit = omit,
        options_body: bool | Omit = omit,
        model_config: str | Omit = omit,
        fooBar: str | Omit = omit,
        foo_bar: str | Omit = omit,
        n2nd: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /shops/{shop-id}/orders/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PLACE, locals())

    with_raw_response = variant(lambda: OrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OrdersWithRawResponse(RawVariant):
    """The methods of `Orders`, giving `RawResponse`."""

    place = raw_method(Orders.place)


class OrdersWithStreamingResponse(StreamedVariant):
    """The methods of `Orders`, giving `StreamedResponse`."""

    place = streamed_method(Orders.place)


class AsyncOrders(AsyncResource):
    """The `orders` operations."""

    async def place(
        self,
        shop_id: str,
        id: str,
        *,
        from_: str,
        class_: str,
        items: Sequence[str],
        id_query: int | Omit = omit,
        timeout_query: int | Omit = omit,
        id_header: str | Omit = omit,
        note: str | Omit = omit,
        id_body: str | Omit = omit,
        self_body: bool | Omit = omit,
        options_body: bool | Omit = omit,
        model_config: str | Omit = omit,
        fooBar: str | Omit = omit,
        foo_bar: str | Omit = omit,
        n2nd: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /shops/{shop-id}/orders/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PLACE, locals())

    with_raw_response = variant(lambda: AsyncOrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOrdersWithRawResponse(RawVariant):
    """The methods of `AsyncOrders`, giving `RawResponse`."""

    place = async_raw_method(AsyncOrders.place)


class AsyncOrdersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOrders`, giving `AsyncStreamedResponse`."""

    place = async_streamed_method(AsyncOrders.place)
