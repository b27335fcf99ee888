"""`client.articles`."""

from __future__ import annotations

from typing import Unpack

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

_LIST: Operation[models.ListArticlesResponse] = Operation(
    id="listArticles",
    method="GET",
    path="/articles",
    answers={
        "200": Answer("application/vnd.api+json", lambda: models.ListArticlesResponse)
    },
    accept="application/vnd.api+json",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: ArticlesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ArticlesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ArticlesWithRawResponse(RawVariant):
    """The methods of `Articles`, giving `RawResponse`."""

    list = raw_method(Articles.list)


class ArticlesWithStreamingResponse(StreamedVariant):
    """The methods of `Articles`, giving `StreamedResponse`."""

    list = streamed_method(Articles.list)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncArticlesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncArticlesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncArticlesWithRawResponse(RawVariant):
    """The methods of `AsyncArticles`, giving `RawResponse`."""

    list = async_raw_method(AsyncArticles.list)


class AsyncArticlesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncArticles`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncArticles.list)
