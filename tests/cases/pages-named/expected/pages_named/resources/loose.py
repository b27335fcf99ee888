"""`client.loose`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.ListLooseResponse] = Operation(
    id="listLoose",
    method="GET",
    path="/loose",
    answers={"200": Answer("application/json", lambda: models.ListLooseResponse)},
)
_LIST_PAGES: Paging[Any] = Paging(
    style="url",
    items=("rows",),
    next=("anything", "further"),
)


class Loose(PagedResource):
    """The `loose` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[Any, models.ListLooseResponse]:
        """`GET /loose`.

        Fields of which the document says nothing.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> LooseWithRawResponse:
        """The same methods, giving the whole response."""
        return LooseWithRawResponse(self._raw())


class LooseWithRawResponse:
    """The methods of `Loose`, giving the whole response."""

    def __init__(self, resource: Loose) -> None:
        self.list = raw(resource.list)


class AsyncLoose(AsyncPagedResource):
    """The `loose` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Any, models.ListLooseResponse]:
        """`GET /loose`.

        Fields of which the document says nothing.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncLooseWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncLooseWithRawResponse(self._raw())


class AsyncLooseWithRawResponse:
    """The methods of `AsyncLoose`, giving the whole response."""

    def __init__(self, resource: AsyncLoose) -> None:
        self.list = async_raw(resource.list)
