"""`client.linked`."""

from __future__ import annotations

from typing import Unpack

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

_GET: Operation[list[str]] = Operation(
    id="getLinked",
    method="GET",
    path="/linked",
    answers={"200": Answer("application/json", lambda: list[str])},
)
_GET_PAGES: Paging[str] = Paging(
    style="link",
)


class Linked(PagedResource):
    """The `linked` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[str, list[str]]:
        """`GET /linked`.

        A Link header that is not documented.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_GET, _GET_PAGES, locals())

    with_raw_response = variant(lambda: LinkedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LinkedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LinkedWithRawResponse(RawVariant):
    """The methods of `Linked`, giving `RawResponse`."""

    get = raw_method(Linked.get)


class LinkedWithStreamingResponse(StreamedVariant):
    """The methods of `Linked`, giving `StreamedResponse`."""

    get = streamed_method(Linked.get)


class AsyncLinked(AsyncPagedResource):
    """The `linked` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, list[str]]:
        """`GET /linked`.

        A Link header that is not documented.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_GET, _GET_PAGES, locals())

    with_raw_response = variant(lambda: AsyncLinkedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLinkedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLinkedWithRawResponse(RawVariant):
    """The methods of `AsyncLinked`, giving `RawResponse`."""

    get = async_raw_method(AsyncLinked.get)


class AsyncLinkedWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLinked`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncLinked.get)
