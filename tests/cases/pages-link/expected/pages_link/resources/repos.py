"""`client.repos`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models, params
from .._runtime.headers import async_raw_with_headers, raw_with_headers
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_streamed_method,
    streamed_method,
    variant,
)

_LIST: Operation[list[models.Repo]] = Operation(
    id="listRepos",
    method="GET",
    path="/orgs/{org}/repos",
    parameters=(
        Parameter("org", "org", "path"),
        Parameter("per_page", "per_page", "query"),
        Parameter("page", "page", "query"),
    ),
    parameters_type=lambda: params.ListReposParams,
    answers={"200": Answer("application/json", lambda: list[models.Repo])},
)
_LIST_PAGES: Paging[models.Repo] = Paging(
    style="link",
)


class Repos(PagedResource):
    """The `repos` operations."""

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Repo, _list[models.Repo]]:
        """`GET /orgs/{org}/repos`.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            per_page: The server's default is 30.
            page: The server's default is 1.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: ReposWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ReposWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ReposWithRawResponse(RawVariant):
    """The methods of `Repos`, giving `RawResponse`."""

    list = raw_with_headers(Repos.list, lambda: models.ListReposResponseHeaders)


class ReposWithStreamingResponse(StreamedVariant):
    """The methods of `Repos`, giving `StreamedResponse`."""

    list = streamed_method(Repos.list)


class AsyncRepos(AsyncPagedResource):
    """The `repos` operations."""

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Repo, _list[models.Repo]]:
        """`GET /orgs/{org}/repos`.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            per_page: The server's default is 30.
            page: The server's default is 1.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncReposWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncReposWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncReposWithRawResponse(RawVariant):
    """The methods of `AsyncRepos`, giving `RawResponse`."""

    list = async_raw_with_headers(
        AsyncRepos.list, lambda: models.ListReposResponseHeaders
    )


class AsyncReposWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncRepos`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncRepos.list)
