"""`client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[None] = Operation(
    id="GET /api/v2/orders",
    method="GET",
    path="/api/v2/orders",
    answers={"204": Answer()},
)
_CREATE: Operation[None] = Operation(
    id="POST /api/v2/orders",
    method="POST",
    path="/api/v2/orders",
    answers={"204": Answer()},
)
_GET: Operation[None] = Operation(
    id="GET /api/v2/orders/{order}",
    method="GET",
    path="/api/v2/orders/{order}",
    parameters=(Parameter("order", "order", "path"),),
    parameters_type=lambda: params.GETApiV2OrdersOrderParams,
    answers={"204": Answer()},
)
_DELETE: Operation[None] = Operation(
    id="DELETE /api/v2/orders/{order}",
    method="DELETE",
    path="/api/v2/orders/{order}",
    parameters=(Parameter("order", "order", "path"),),
    parameters_type=lambda: params.DELETEApiV2OrdersOrderParams,
    answers={"204": Answer()},
)
_LIST_NOTES: Operation[None] = Operation(
    id="GET /api/v2/orders/{order}/notes",
    method="GET",
    path="/api/v2/orders/{order}/notes",
    parameters=(
        Parameter("order", "order", "path"),
        Parameter("a", "a", "query"),
    ),
    parameters_type=lambda: params.GETApiV2OrdersOrderNotesParams2,
    answers={"204": Answer()},
)
_CANCEL: Operation[None] = Operation(
    id="POST /api/v2/orders/{order}/cancel",
    method="POST",
    path="/api/v2/orders/{order}/cancel",
    parameters=(Parameter("order", "order", "path"),),
    parameters_type=lambda: params.POSTApiV2OrdersOrderCancelParams,
    answers={"204": Answer()},
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

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersWithRawResponse(self._raw())


class OrdersWithRawResponse:
    """The methods of `Orders`, giving the whole response."""

    def __init__(self, resource: Orders) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.list_notes = raw(resource.list_notes)
        self.cancel = raw(resource.cancel)


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

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersWithRawResponse(self._raw())


class AsyncOrdersWithRawResponse:
    """The methods of `AsyncOrders`, giving the whole response."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
        self.list_notes = async_raw(resource.list_notes)
        self.cancel = async_raw(resource.cancel)
