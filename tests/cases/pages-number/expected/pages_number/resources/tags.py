"""`client.tags`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import params
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

_LIST: Operation[list[str]] = Operation(
    id="listTags",
    method="GET",
    path="/v2/tags",
    parameters=(
        Parameter("page_number", "pageNumber", "query"),
        Parameter("page_size", "pageSize", "query"),
    ),
    parameters_type=lambda: params.ListTagsParams,
    answers={"200": Answer("application/json", lambda: list[str])},
)
_LIST_PAGES: Paging[str] = Paging(
    style="page",
    argument="page_number",
    size="page_size",
    default_size=50,
    most=100,
)


class Tags(PagedResource):
    """The `tags` operations."""

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, _list[str]]:
        """`GET /v2/tags`.

        Pages that start at 0, a plain array, and a size with a limit.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            page_size: The server's default is 50.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: TagsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TagsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TagsWithRawResponse(RawVariant):
    """The methods of `Tags`, giving `RawResponse`."""

    list = raw_method(Tags.list)


class TagsWithStreamingResponse(StreamedVariant):
    """The methods of `Tags`, giving `StreamedResponse`."""

    list = streamed_method(Tags.list)


class AsyncTags(AsyncPagedResource):
    """The `tags` operations."""

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, _list[str]]:
        """`GET /v2/tags`.

        Pages that start at 0, a plain array, and a size with a limit.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            page_size: The server's default is 50.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncTagsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTagsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTagsWithRawResponse(RawVariant):
    """The methods of `AsyncTags`, giving `RawResponse`."""

    list = async_raw_method(AsyncTags.list)


class AsyncTagsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTags`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncTags.list)
