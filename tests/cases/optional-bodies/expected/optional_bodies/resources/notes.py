"""`client.notes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_SEARCH: Operation[None] = Operation(
    id="searchNotes",
    method="GET",
    path="/notes",
    body=Body(
        "application/json", lambda: params.QueryParam, spread=True, required=False
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_DELETE: Operation[None] = Operation(
    id="deleteNotes",
    method="DELETE",
    path="/notes",
    body=Body("application/json", lambda: params.DeleteNotesBody),
    answers={"204": Answer()},
    accept="*/*",
)


class Notes(Resource):
    """The `notes` operations."""

    def search(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEARCH, locals())

    def delete(
        self,
        *,
        body: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: NotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NotesWithRawResponse(RawVariant):
    """The methods of `Notes`, giving `RawResponse`."""

    search = raw_method(Notes.search)
    delete = raw_method(Notes.delete)


class NotesWithStreamingResponse(StreamedVariant):
    """The methods of `Notes`, giving `StreamedResponse`."""

    search = streamed_method(Notes.search)
    delete = streamed_method(Notes.delete)


class AsyncNotes(AsyncResource):
    """The `notes` operations."""

    async def search(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEARCH, locals())

    async def delete(
        self,
        *,
        body: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncNotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNotesWithRawResponse(RawVariant):
    """The methods of `AsyncNotes`, giving `RawResponse`."""

    search = async_raw_method(AsyncNotes.search)
    delete = async_raw_method(AsyncNotes.delete)


class AsyncNotesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNotes`, giving `AsyncStreamedResponse`."""

    search = async_streamed_method(AsyncNotes.search)
    delete = async_streamed_method(AsyncNotes.delete)
