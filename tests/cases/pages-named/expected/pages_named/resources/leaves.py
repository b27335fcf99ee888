"""`client.leaves`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.ListLeavesResponse] = Operation(
    id="listLeaves",
    method="GET",
    path="/leaves",
    parameters=(
        Parameter("many", "many", "query"),
        Parameter("x_leaf", "X-Leaf", "header"),
    ),
    parameters_type=lambda: params.ListLeavesParams,
    answers={"200": Answer("application/json", lambda: models.ListLeavesResponse)},
)
_LIST_PAGES: Paging[str] = Paging(
    style="page",
    items=("odd_name",),
    argument="x_leaf",
    size="many",
    default_size=2,
    most=5,
)


class Leaves(PagedResource):
    """The `leaves` operations."""

    def list(
        self,
        *,
        many: int | Omit = omit,
        x_leaf: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, models.ListLeavesResponse]:
        """`GET /leaves`.

        Page numbers in a header, from 0, with a size.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            many: The server's default is 2.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> LeavesWithRawResponse:
        """The same methods, giving the whole response."""
        return LeavesWithRawResponse(self._raw())


class LeavesWithRawResponse:
    """The methods of `Leaves`, giving the whole response."""

    def __init__(self, resource: Leaves) -> None:
        self.list = raw(resource.list)


class AsyncLeaves(AsyncPagedResource):
    """The `leaves` operations."""

    def list(
        self,
        *,
        many: int | Omit = omit,
        x_leaf: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, models.ListLeavesResponse]:
        """`GET /leaves`.

        Page numbers in a header, from 0, with a size.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            many: The server's default is 2.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncLeavesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncLeavesWithRawResponse(self._raw())


class AsyncLeavesWithRawResponse:
    """The methods of `AsyncLeaves`, giving the whole response."""

    def __init__(self, resource: AsyncLeaves) -> None:
        self.list = async_raw(resource.list)
