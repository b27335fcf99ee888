"""`client.tags`."""

from __future__ import annotations

from builtins import list as _list
from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> TagsWithRawResponse:
        """The same methods, giving the whole response."""
        return TagsWithRawResponse(self._raw())


class TagsWithRawResponse:
    """The methods of `Tags`, giving the whole response."""

    def __init__(self, resource: Tags) -> None:
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncTagsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncTagsWithRawResponse(self._raw())


class AsyncTagsWithRawResponse:
    """The methods of `AsyncTags`, giving the whole response."""

    def __init__(self, resource: AsyncTags) -> None:
        self.list = async_raw(resource.list)
