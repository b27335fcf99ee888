"""`client.linked`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_GET: Operation[list[str]] = Operation(
    id="getLinked",
    method="GET",
    path="/linked",
    answers={"200": Answer("application/json", lambda: list[str])},
)
_GET_PAGES: Paging[str] = Paging(
    style="link",
)


class Linked(PagedResource):
    """The `linked` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[str, list[str]]:
        """`GET /linked`.

        A Link header that is not documented.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_GET, _GET_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> LinkedWithRawResponse:
        """The same methods, giving the whole response."""
        return LinkedWithRawResponse(self._raw())


class LinkedWithRawResponse:
    """The methods of `Linked`, giving the whole response."""

    def __init__(self, resource: Linked) -> None:
        self.get = raw(resource.get)


class AsyncLinked(AsyncPagedResource):
    """The `linked` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, list[str]]:
        """`GET /linked`.

        A Link header that is not documented.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_GET, _GET_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncLinkedWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncLinkedWithRawResponse(self._raw())


class AsyncLinkedWithRawResponse:
    """The methods of `AsyncLinked`, giving the whole response."""

    def __init__(self, resource: AsyncLinked) -> None:
        self.get = async_raw(resource.get)
