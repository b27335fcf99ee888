"""`client.books`."""

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

_LIST: Operation[models.ListBooksResponse] = Operation(
    id="listBooks",
    method="GET",
    path="/books/",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("fields", "fields", "query"),
    ),
    parameters_type=lambda: params.ListBooksParams,
    answers={"200": Answer("application/json", lambda: models.ListBooksResponse)},
)
_LIST_PAGES: Paging[models.Row] = Paging(
    style="url",
    items=("results",),
    next=("next",),
    total=("count",),
)


class Books(PagedResource):
    """The `books` operations."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        fields: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Row, models.ListBooksResponse]:
        """`GET /books/`.

        As Django REST framework answers.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: BooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BooksWithRawResponse(RawVariant):
    """The methods of `Books`, giving `RawResponse`."""

    list = raw_method(Books.list)


class BooksWithStreamingResponse(StreamedVariant):
    """The methods of `Books`, giving `StreamedResponse`."""

    list = streamed_method(Books.list)


class AsyncBooks(AsyncPagedResource):
    """The `books` operations."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        fields: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Row, models.ListBooksResponse]:
        """`GET /books/`.

        As Django REST framework answers.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncBooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBooksWithRawResponse(RawVariant):
    """The methods of `AsyncBooks`, giving `RawResponse`."""

    list = async_raw_method(AsyncBooks.list)


class AsyncBooksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBooks`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncBooks.list)
