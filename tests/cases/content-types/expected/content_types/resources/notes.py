"""`client.notes`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_MERGE, locals())

    @cached_property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same methods, giving the whole response."""
        return NotesWithRawResponse(self._raw())


class NotesWithRawResponse:
    """The methods of `Notes`, giving the whole response."""

    def __init__(self, resource: Notes) -> None:
        self.create = raw(resource.create)
        self.merge = raw(resource.merge)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_MERGE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncNotesWithRawResponse(self._raw())


class AsyncNotesWithRawResponse:
    """The methods of `AsyncNotes`, giving the whole response."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.create = async_raw(resource.create)
        self.merge = async_raw(resource.merge)
