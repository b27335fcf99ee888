"""`client.leaves`."""

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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: LeavesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LeavesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LeavesWithRawResponse(RawVariant):
    """The methods of `Leaves`, giving `RawResponse`."""

    list = raw_method(Leaves.list)


class LeavesWithStreamingResponse(StreamedVariant):
    """The methods of `Leaves`, giving `StreamedResponse`."""

    list = streamed_method(Leaves.list)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncLeavesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLeavesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLeavesWithRawResponse(RawVariant):
    """The methods of `AsyncLeaves`, giving `RawResponse`."""

    list = async_raw_method(AsyncLeaves.list)


class AsyncLeavesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLeaves`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncLeaves.list)
