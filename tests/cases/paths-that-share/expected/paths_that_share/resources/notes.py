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

_GET: Operation[bytes] = Operation(
    id="getNote",
    method="GET",
    path="/notes/latest",
    answers={"200": Answer("application/octet-stream")},
    accept="*/*",
)


class Notes(Resource):
    """The `notes` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /notes/latest`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: NotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NotesWithRawResponse(RawVariant):
    """The methods of `Notes`, giving `RawResponse`."""

    get = raw_method(Notes.get)


class NotesWithStreamingResponse(StreamedVariant):
    """The methods of `Notes`, giving `StreamedResponse`."""

    get = streamed_method(Notes.get)


class AsyncNotes(AsyncResource):
    """The `notes` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /notes/latest`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncNotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNotesWithRawResponse(RawVariant):
    """The methods of `AsyncNotes`, giving `RawResponse`."""

    get = async_raw_method(AsyncNotes.get)


class AsyncNotesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNotes`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncNotes.get)
