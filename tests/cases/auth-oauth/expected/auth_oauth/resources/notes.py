"""`client.notes`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
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

_LIST: Operation[str] = Operation(
    id="listNotes",
    method="GET",
    path="/notes",
    answers={"200": Answer("application/json", lambda: str)},
    scopes={"machine": "read"},
)
_CREATE: Operation[None] = Operation(
    id="createNote",
    method="POST",
    path="/notes",
    answers={"204": Answer()},
    scopes={"machine": "read write"},
    accept="*/*",
)
_DELETE: Operation[None] = Operation(
    id="deleteNotes",
    method="DELETE",
    path="/notes",
    answers={"204": Answer()},
    accept="*/*",
)


class Notes(Resource):
    """The `notes` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def delete(
        self,
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

    list = raw_method(Notes.list)
    create = raw_method(Notes.create)
    delete = raw_method(Notes.delete)


class NotesWithStreamingResponse(StreamedVariant):
    """The methods of `Notes`, giving `StreamedResponse`."""

    list = streamed_method(Notes.list)
    create = streamed_method(Notes.create)
    delete = streamed_method(Notes.delete)


class AsyncNotes(AsyncResource):
    """The `notes` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def delete(
        self,
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

    list = async_raw_method(AsyncNotes.list)
    create = async_raw_method(AsyncNotes.create)
    delete = async_raw_method(AsyncNotes.delete)


class AsyncNotesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNotes`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncNotes.list)
    create = async_streamed_method(AsyncNotes.create)
    delete = async_streamed_method(AsyncNotes.delete)
