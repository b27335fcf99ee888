"""`client.albums`."""

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

_LIST: Operation[list[models.Song]] = Operation(
    id="listAlbums",
    method="GET",
    path="/albums",
    parameters=(
        Parameter("skip", "skip", "query"),
        Parameter("take", "take", "query"),
    ),
    parameters_type=lambda: params.ListAlbumsParams,
    answers={"200": Answer("application/json", lambda: list[models.Song])},
)
_LIST_PAGES: Paging[models.Song] = Paging(
    style="offset",
    argument="skip",
)


class Albums(PagedResource):
    """The `albums` operations."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Song, _list[models.Song]]:
        """`GET /albums`.

        Nothing but an array; nobody says how long a page may be.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            skip: The server's default is 0.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AlbumsWithRawResponse:
        """The same methods, giving the whole response."""
        return AlbumsWithRawResponse(self._raw())


class AlbumsWithRawResponse:
    """The methods of `Albums`, giving the whole response."""

    def __init__(self, resource: Albums) -> None:
        self.list = raw(resource.list)


class AsyncAlbums(AsyncPagedResource):
    """The `albums` operations."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Song, _list[models.Song]]:
        """`GET /albums`.

        Nothing but an array; nobody says how long a page may be.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            skip: The server's default is 0.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncAlbumsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAlbumsWithRawResponse(self._raw())


class AsyncAlbumsWithRawResponse:
    """The methods of `AsyncAlbums`, giving the whole response."""

    def __init__(self, resource: AsyncAlbums) -> None:
        self.list = async_raw(resource.list)
