"""`client.messages`."""

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

_LIST: Operation[models.ListMessagesResponse] = Operation(
    id="listMessages",
    method="GET",
    path="/messages",
    parameters=(Parameter("page_cursor", "page[cursor]", "query"),),
    parameters_type=lambda: params.ListMessagesParams,
    answers={"200": Answer("application/json", lambda: models.ListMessagesResponse)},
)
_LIST_PAGES: Paging[str] = Paging(
    style="cursor",
    items=("messages",),
    next=("paging", "cursors", "after"),
    argument="page_cursor",
    as_text=True,
)


class Messages(PagedResource):
    """The `messages` operations."""

    def list(
        self,
        *,
        page_cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, models.ListMessagesResponse]:
        """`GET /messages`.

        A number in the answer, text in the request, and a cursor in two objects.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: MessagesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MessagesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MessagesWithRawResponse(RawVariant):
    """The methods of `Messages`, giving `RawResponse`."""

    list = raw_method(Messages.list)


class MessagesWithStreamingResponse(StreamedVariant):
    """The methods of `Messages`, giving `StreamedResponse`."""

    list = streamed_method(Messages.list)


class AsyncMessages(AsyncPagedResource):
    """The `messages` operations."""

    def list(
        self,
        *,
        page_cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, models.ListMessagesResponse]:
        """`GET /messages`.

        A number in the answer, text in the request, and a cursor in two objects.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncMessagesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMessagesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMessagesWithRawResponse(RawVariant):
    """The methods of `AsyncMessages`, giving `RawResponse`."""

    list = async_raw_method(AsyncMessages.list)


class AsyncMessagesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMessages`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncMessages.list)
