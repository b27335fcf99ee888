"""`client.customers`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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

_LIST_CALLS: Operation[models.ListCustomerCallsResponse] = Operation(
    id="listCustomerCalls",
    method="GET",
    path="/v2/customers/{id}/calls",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("page", "page", "query"),
        Parameter("page_size", "pageSize", "query"),
    ),
    parameters_type=lambda: params.ListCustomerCallsParams,
    answers={
        "200": Answer("application/json", lambda: models.ListCustomerCallsResponse)
    },
)
_LIST_CALLS_PAGES: Paging[models.ListCustomerCallsResponseItemsItem] = Paging(
    style="page",
    items=("items",),
    next=("next_page",),
    total=("items_total",),
    argument="page",
)
_LIST: Operation[models.ListCustomersResponse] = Operation(
    id="listCustomers",
    method="GET",
    path="/v2/customers",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("per_page", "per_page", "query"),
    ),
    parameters_type=lambda: params.ListCustomersParams,
    answers={"200": Answer("application/json", lambda: models.ListCustomersResponse)},
)
_LIST_PAGES: Paging[models.Customer] = Paging(
    style="page",
    items=("data",),
    total=("meta", "total"),
    argument="page",
    first=1,
)


class Customers(PagedResource):
    """The `customers` operations."""

    def list_calls(
        self,
        id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[
        models.ListCustomerCallsResponseItemsItem, models.ListCustomerCallsResponse
    ]:
        """`GET /v2/customers/{id}/calls`.

        An envelope that stands inline, with items that do.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            page: The server's default is 1.
            page_size: The server's default is 50.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST_CALLS, _LIST_CALLS_PAGES, locals())

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Customer, models.ListCustomersResponse]:
        """`GET /v2/customers`.

        Counted up to the total.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            page: The server's default is 1.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: CustomersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CustomersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CustomersWithRawResponse(RawVariant):
    """The methods of `Customers`, giving `RawResponse`."""

    list_calls = raw_method(Customers.list_calls)
    list = raw_method(Customers.list)


class CustomersWithStreamingResponse(StreamedVariant):
    """The methods of `Customers`, giving `StreamedResponse`."""

    list_calls = streamed_method(Customers.list_calls)
    list = streamed_method(Customers.list)


class AsyncCustomers(AsyncPagedResource):
    """The `customers` operations."""

    def list_calls(
        self,
        id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[
        models.ListCustomerCallsResponseItemsItem, models.ListCustomerCallsResponse
    ]:
        """`GET /v2/customers/{id}/calls`.

        An envelope that stands inline, with items that do.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            page: The server's default is 1.
            page_size: The server's default is 50.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST_CALLS, _LIST_CALLS_PAGES, locals())

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Customer, models.ListCustomersResponse]:
        """`GET /v2/customers`.

        Counted up to the total.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            page: The server's default is 1.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncCustomersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCustomersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCustomersWithRawResponse(RawVariant):
    """The methods of `AsyncCustomers`, giving `RawResponse`."""

    list_calls = async_raw_method(AsyncCustomers.list_calls)
    list = async_raw_method(AsyncCustomers.list)


class AsyncCustomersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCustomers`, giving `AsyncStreamedResponse`."""

    list_calls = async_streamed_method(AsyncCustomers.list_calls)
    list = async_streamed_method(AsyncCustomers.list)
