"""`client.notes`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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

_LIST: Operation[models.ListNotesResponse] = Operation(
    id="listNotes",
    method="GET",
    path="/v2/notes",
    parameters=(Parameter("page", "page", "query"),),
    parameters_type=lambda: params.ListNotesParams,
    answers={"200": Answer("application/json", lambda: models.ListNotesResponse)},
)
_LIST_PAGES: Paging[models.Customer] = Paging(
    style="page",
    items=("results",),
    total=("total_items",),
    pages=("total_pages",),
    current=("page",),
    argument="page",
    first=1,
)
_GET_LINES: Operation[models.GetNoteLinesResponse] = Operation(
    id="getNoteLines",
    method="GET",
    path="/v2/notes/{id}/lines",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("page", "page", "query"),
    ),
    parameters_type=lambda: params.GetNoteLinesParams,
    answers={"200": Answer("application/json", lambda: models.GetNoteLinesResponse)},
)


class Notes(PagedResource):
    """The `notes` operations."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Customer, models.ListNotesResponse]:
        """`GET /v2/notes`.

        The number of pages is told, and the page that this one is.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    def get_lines(
        self,
        id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.GetNoteLinesResponse:
        """`GET /v2/notes/{id}/lines`.

        One parameter called page is not enough to change what a method gives.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_LINES, locals())

    with_raw_response = variant(lambda: NotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NotesWithRawResponse(RawVariant):
    """The methods of `Notes`, giving `RawResponse`."""

    list = raw_method(Notes.list)
    get_lines = raw_method(Notes.get_lines)


class NotesWithStreamingResponse(StreamedVariant):
    """The methods of `Notes`, giving `StreamedResponse`."""

    list = streamed_method(Notes.list)
    get_lines = streamed_method(Notes.get_lines)


class AsyncNotes(AsyncPagedResource):
    """The `notes` operations."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Customer, models.ListNotesResponse]:
        """`GET /v2/notes`.

        The number of pages is told, and the page that this one is.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    async def get_lines(
        self,
        id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.GetNoteLinesResponse:
        """`GET /v2/notes/{id}/lines`.

        One parameter called page is not enough to change what a method gives.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_LINES, locals())

    with_raw_response = variant(lambda: AsyncNotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNotesWithRawResponse(RawVariant):
    """The methods of `AsyncNotes`, giving `RawResponse`."""

    list = async_raw_method(AsyncNotes.list)
    get_lines = async_raw_method(AsyncNotes.get_lines)


class AsyncNotesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNotes`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncNotes.list)
    get_lines = async_streamed_method(AsyncNotes.get_lines)
