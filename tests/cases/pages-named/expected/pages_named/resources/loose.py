"""`client.loose`."""

from __future__ import annotations

from typing import Any, Unpack

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

_LIST: Operation[models.ListLooseResponse] = Operation(
    id="listLoose",
    method="GET",
    path="/loose",
    answers={"200": Answer("application/json", lambda: models.ListLooseResponse)},
)
_LIST_PAGES: Paging[Any] = Paging(
    style="url",
    items=("rows",),
    next=("anything", "further"),
)


class Loose(PagedResource):
    """The `loose` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[Any, models.ListLooseResponse]:
        """`GET /loose`.

        Fields of which the document says nothing.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: LooseWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LooseWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LooseWithRawResponse(RawVariant):
    """The methods of `Loose`, giving `RawResponse`."""

    list = raw_method(Loose.list)


class LooseWithStreamingResponse(StreamedVariant):
    """The methods of `Loose`, giving `StreamedResponse`."""

    list = streamed_method(Loose.list)


class AsyncLoose(AsyncPagedResource):
    """The `loose` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Any, models.ListLooseResponse]:
        """`GET /loose`.

        Fields of which the document says nothing.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncLooseWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLooseWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLooseWithRawResponse(RawVariant):
    """The methods of `AsyncLoose`, giving `RawResponse`."""

    list = async_raw_method(AsyncLoose.list)


class AsyncLooseWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLoose`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncLoose.list)
