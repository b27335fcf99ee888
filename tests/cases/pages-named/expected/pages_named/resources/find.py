"""`client.find`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_THINGS, _THINGS_PAGES, locals())

    with_raw_response = variant(lambda: FindWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FindWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FindWithRawResponse(RawVariant):
    """The methods of `Find`, giving `RawResponse`."""

    things = raw_method(Find.things)


class FindWithStreamingResponse(StreamedVariant):
    """The methods of `Find`, giving `StreamedResponse`."""

    things = streamed_method(Find.things)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_THINGS, _THINGS_PAGES, locals())

    with_raw_response = variant(lambda: AsyncFindWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFindWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFindWithRawResponse(RawVariant):
    """The methods of `AsyncFind`, giving `RawResponse`."""

    things = async_raw_method(AsyncFind.things)


class AsyncFindWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFind`, giving `AsyncStreamedResponse`."""

    things = async_streamed_method(AsyncFind.things)
