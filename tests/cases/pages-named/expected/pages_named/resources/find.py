"""`client.find`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_THINGS: Operation[models.FindThingsResponse] = Operation(
    id="findThings",
    method="POST",
    path="/find",
    body=Body(
        "application/json",
        lambda: params.FindThingsRequestParam,
        spread=True,
        required=False,
    ),
    answers={"200": Answer("application/json", lambda: models.FindThingsResponse)},
)
_THINGS_PAGES: Paging[str] = Paging(
    style="offset",
    items=("found",),
    argument="drop_first",
)


class Find(PagedResource):
    """The `find` operations."""

    def things(
        self,
        *,
        drop_first: int | Omit = omit,
        word: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, models.FindThingsResponse]:
        """`POST /find`.

        A POST that counts.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_THINGS, _THINGS_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> FindWithRawResponse:
        """The same methods, giving the whole response."""
        return FindWithRawResponse(self._raw())


class FindWithRawResponse:
    """The methods of `Find`, giving the whole response."""

    def __init__(self, resource: Find) -> None:
        self.things = raw(resource.things)


class AsyncFind(AsyncPagedResource):
    """The `find` operations."""

    def things(
        self,
        *,
        drop_first: int | Omit = omit,
        word: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, models.FindThingsResponse]:
        """`POST /find`.

        A POST that counts.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_THINGS, _THINGS_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncFindWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncFindWithRawResponse(self._raw())


class AsyncFindWithRawResponse:
    """The methods of `AsyncFind`, giving the whole response."""

    def __init__(self, resource: AsyncFind) -> None:
        self.things = async_raw(resource.things)
