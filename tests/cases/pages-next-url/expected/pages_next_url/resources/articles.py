"""`client.articles`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.ListArticlesResponse] = Operation(
    id="listArticles",
    method="GET",
    path="/articles",
    answers={
        "200": Answer("application/vnd.api+json", lambda: models.ListArticlesResponse)
    },
)
_LIST_PAGES: Paging[models.Row] = Paging(
    style="url",
    items=("data",),
    next=("links", "next"),
)


class Articles(PagedResource):
    """The `articles` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Row, models.ListArticlesResponse]:
        """`GET /articles`.

        As JSON:API answers.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> ArticlesWithRawResponse:
        """The same methods, giving the whole response."""
        return ArticlesWithRawResponse(self._raw())


class ArticlesWithRawResponse:
    """The methods of `Articles`, giving the whole response."""

    def __init__(self, resource: Articles) -> None:
        self.list = raw(resource.list)


class AsyncArticles(AsyncPagedResource):
    """The `articles` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Row, models.ListArticlesResponse]:
        """`GET /articles`.

        As JSON:API answers.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncArticlesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncArticlesWithRawResponse(self._raw())


class AsyncArticlesWithRawResponse:
    """The methods of `AsyncArticles`, giving the whole response."""

    def __init__(self, resource: AsyncArticles) -> None:
        self.list = async_raw(resource.list)
