"""`client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            "foo_bar_body": "foo_bar2",
        },
    ),
    answers={"204": Answer()},
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
        foo_bar_body: str | Omit = omit,
        foo_bar: str | Omit = omit,
        n2nd: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /shops/{shop-id}/orders/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PLACE, locals())

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersWithRawResponse(self._raw())


class OrdersWithRawResponse:
    """The methods of `Orders`, giving the whole response."""

    def __init__(self, resource: Orders) -> None:
        self.place = raw(resource.place)


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
        foo_bar_body: str | Omit = omit,
        foo_bar: str | Omit = omit,
        n2nd: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /shops/{shop-id}/orders/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersWithRawResponse(self._raw())


class AsyncOrdersWithRawResponse:
    """The methods of `AsyncOrders`, giving the whole response."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.place = async_raw(resource.place)
