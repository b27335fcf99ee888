"""`client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.ListOrdersResponse] = Operation(
    id="listOrders",
    method="GET",
    path="/orders",
    answers={"200": Answer("application/hal+json", lambda: models.ListOrdersResponse)},
)
_LIST_PAGES: Paging[models.Row] = Paging(
    style="url",
    items=("embedded", "ea_orders"),
    next=("links", "next", "href"),
)


class Orders(PagedResource):
    """The `orders` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Row, models.ListOrdersResponse]:
        """`GET /orders`.

        As HAL answers.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersWithRawResponse(self._raw())


class OrdersWithRawResponse:
    """The methods of `Orders`, giving the whole response."""

    def __init__(self, resource: Orders) -> None:
        self.list = raw(resource.list)


class AsyncOrders(AsyncPagedResource):
    """The `orders` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Row, models.ListOrdersResponse]:
        """`GET /orders`.

        As HAL answers.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersWithRawResponse(self._raw())


class AsyncOrdersWithRawResponse:
    """The methods of `AsyncOrders`, giving the whole response."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.list = async_raw(resource.list)
