"""`client.customers`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods, giving the whole response."""
        return CustomersWithRawResponse(self._raw())


class CustomersWithRawResponse:
    """The methods of `Customers`, giving the whole response."""

    def __init__(self, resource: Customers) -> None:
        self.list_calls = raw(resource.list_calls)
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCustomersWithRawResponse(self._raw())


class AsyncCustomersWithRawResponse:
    """The methods of `AsyncCustomers`, giving the whole response."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.list_calls = async_raw(resource.list_calls)
        self.list = async_raw(resource.list)
