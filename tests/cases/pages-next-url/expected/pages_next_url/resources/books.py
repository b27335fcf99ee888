"""`client.books`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, giving the whole response."""
        return BooksWithRawResponse(self._raw())


class BooksWithRawResponse:
    """The methods of `Books`, giving the whole response."""

    def __init__(self, resource: Books) -> None:
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBooksWithRawResponse(self._raw())


class AsyncBooksWithRawResponse:
    """The methods of `AsyncBooks`, giving the whole response."""

    def __init__(self, resource: AsyncBooks) -> None:
        self.list = async_raw(resource.list)
