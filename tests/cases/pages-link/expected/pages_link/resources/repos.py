"""`client.repos`."""

from __future__ import annotations

from builtins import list as _list
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> ReposWithRawResponse:
        """The same methods, giving the whole response."""
        return ReposWithRawResponse(self._raw())


class ReposWithRawResponse:
    """The methods of `Repos`, giving the whole response."""

    def __init__(self, resource: Repos) -> None:
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncReposWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncReposWithRawResponse(self._raw())


class AsyncReposWithRawResponse:
    """The methods of `AsyncRepos`, giving the whole response."""

    def __init__(self, resource: AsyncRepos) -> None:
        self.list = async_raw(resource.list)
