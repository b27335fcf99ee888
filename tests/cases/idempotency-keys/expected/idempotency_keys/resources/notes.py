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

_CREATE: Operation[None] = Operation(
    id="createNote",
    method="POST",
    path="/notes",
    answers={"204": Answer()},
    accept="*/*",
)
_UPDATE: Operation[None] = Operation(
    id="updateNotes",
    method="PATCH",
    path="/notes",
    answers={"204": Answer()},
    accept="*/*",
)


class Notes(Resource):
    """The `notes` operations."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_UPDATE, locals())

    with_raw_response = variant(lambda: NotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NotesWithRawResponse(RawVariant):
    """The methods of `Notes`, giving `RawResponse`."""

    create = raw_method(Notes.create)
    update = raw_method(Notes.update)


class NotesWithStreamingResponse(StreamedVariant):
    """The methods of `Notes`, giving `StreamedResponse`."""

    create = streamed_method(Notes.create)
    update = streamed_method(Notes.update)


class AsyncNotes(AsyncResource):
    """The `notes` operations."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /notes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_UPDATE, locals())

    with_raw_response = variant(lambda: AsyncNotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNotesWithRawResponse(RawVariant):
    """The methods of `AsyncNotes`, giving `RawResponse`."""

    create = async_raw_method(AsyncNotes.create)
    update = async_raw_method(AsyncNotes.update)


class AsyncNotesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNotes`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncNotes.create)
    update = async_streamed_method(AsyncNotes.update)
