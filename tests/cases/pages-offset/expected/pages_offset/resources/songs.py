"""`client.songs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.ListSongsResponse] = Operation(
    id="listSongs",
    method="GET",
    path="/songs",
    parameters=(
        Parameter("offset", "offset", "query"),
        Parameter("limit", "limit", "query"),
    ),
    parameters_type=lambda: params.ListSongsParams,
    answers={"200": Answer("application/json", lambda: models.ListSongsResponse)},
)
_LIST_PAGES: Paging[models.Song] = Paging(
    style="offset",
    items=("songs",),
    total=("total",),
    argument="offset",
)


class Songs(PagedResource):
    """The `songs` operations."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Song, models.ListSongsResponse]:
        """`GET /songs`.

        The items are called as the path is.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> SongsWithRawResponse:
        """The same methods, giving the whole response."""
        return SongsWithRawResponse(self._raw())


class SongsWithRawResponse:
    """The methods of `Songs`, giving the whole response."""

    def __init__(self, resource: Songs) -> None:
        self.list = raw(resource.list)


class AsyncSongs(AsyncPagedResource):
    """The `songs` operations."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Song, models.ListSongsResponse]:
        """`GET /songs`.

        The items are called as the path is.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncSongsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncSongsWithRawResponse(self._raw())


class AsyncSongsWithRawResponse:
    """The methods of `AsyncSongs`, giving the whole response."""

    def __init__(self, resource: AsyncSongs) -> None:
        self.list = async_raw(resource.list)
