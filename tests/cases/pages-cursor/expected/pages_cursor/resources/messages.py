"""`client.messages`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, giving the whole response."""
        return MessagesWithRawResponse(self._raw())


class MessagesWithRawResponse:
    """The methods of `Messages`, giving the whole response."""

    def __init__(self, resource: Messages) -> None:
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncMessagesWithRawResponse(self._raw())


class AsyncMessagesWithRawResponse:
    """The methods of `AsyncMessages`, giving the whole response."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.list = async_raw(resource.list)
