"""`client.orders`."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_LIST: Operation[models.ListOrdersResponse] = Operation(
    id="listOrders",
    method="GET",
    path="/orders",
    answers={"200": Answer("application/hal+json", lambda: models.ListOrdersResponse)},
    accept="application/hal+json",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: OrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OrdersWithRawResponse(RawVariant):
    """The methods of `Orders`, giving `RawResponse`."""

    list = raw_method(Orders.list)


class OrdersWithStreamingResponse(StreamedVariant):
    """The methods of `Orders`, giving `StreamedResponse`."""

    list = streamed_method(Orders.list)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncOrdersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOrdersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOrdersWithRawResponse(RawVariant):
    """The methods of `AsyncOrders`, giving `RawResponse`."""

    list = async_raw_method(AsyncOrders.list)


class AsyncOrdersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOrders`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncOrders.list)
