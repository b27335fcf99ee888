"""`client.notes`."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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
from .._runtime.uploads import ContentInput

_CREATE: Operation[None] = Operation(
    id="createNote",
    method="POST",
    path="/notes",
    parameters=(Parameter("body_query", "body", "query"),),
    parameters_type=lambda: params.CreateNoteParams,
    bodies=(
        Body("text/plain", lambda: params.CreateNoteBody, kind="text", required=False),
        Body(
            "text/markdown", lambda: params.CreateNoteBody, kind="text", required=False
        ),
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_MERGE: Operation[None] = Operation(
    id="mergeNote",
    method="PATCH",
    path="/merge",
    bodies=(
        Body("application/json", lambda: params.MergeNoteRequestParam, spread=True),
        Body(
            "application/merge-patch+json",
            lambda: params.MergeNoteRequestParam,
            spread=True,
        ),
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Notes(Resource):
    """The `notes` operations."""

    def create(
        self,
        *,
        body_query: str | Omit = omit,
        body: str | ContentInput | Omit = omit,
        content_type: Literal["text/plain", "text/markdown"] = "text/plain",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            content_type: The content type of the body: text/plain, text/markdown.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def merge(
        self,
        *,
        title: str,
        content_type: Literal[
            "application/json", "application/merge-patch+json"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /merge`.

        Args:
            content_type: The content type of the body: application/json,
                application/merge-patch+json.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_MERGE, locals())

    with_raw_response = variant(lambda: NotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NotesWithRawResponse(RawVariant):
    """The methods of `Notes`, giving `RawResponse`."""

    create = raw_method(Notes.create)
    merge = raw_method(Notes.merge)


class NotesWithStreamingResponse(StreamedVariant):
    """The methods of `Notes`, giving `StreamedResponse`."""

    create = streamed_method(Notes.create)
    merge = streamed_method(Notes.merge)


class AsyncNotes(AsyncResource):
    """The `notes` operations."""

    async def create(
        self,
        *,
        body_query: str | Omit = omit,
        body: str | ContentInput | Omit = omit,
        content_type: Literal["text/plain", "text/markdown"] = "text/plain",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`.

        Args:
            content_type: The content type of the body: text/plain, text/markdown.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def merge(
        self,
        *,
        title: str,
        content_type: Literal[
            "application/json", "application/merge-patch+json"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /merge`.

        Args:
            content_type: The content type of the body: application/json,
                application/merge-patch+json.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_MERGE, locals())

    with_raw_response = variant(lambda: AsyncNotesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNotesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNotesWithRawResponse(RawVariant):
    """The methods of `AsyncNotes`, giving `RawResponse`."""

    create = async_raw_method(AsyncNotes.create)
    merge = async_raw_method(AsyncNotes.merge)


class AsyncNotesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNotes`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncNotes.create)
    merge = async_streamed_method(AsyncNotes.merge)
