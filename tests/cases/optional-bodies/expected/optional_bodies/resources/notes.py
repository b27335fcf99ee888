"""`client.notes`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_SEARCH: Operation[None] = Operation(
    id="searchNotes",
    method="GET",
    path="/notes",
    body=Body(
        "application/json", lambda: params.QueryParam, spread=True, required=False
    ),
    answers={"204": Answer()},
)
_DELETE: Operation[None] = Operation(
    id="deleteNotes",
    method="DELETE",
    path="/notes",
    body=Body("application/json", lambda: params.DeleteNotesBody),
    answers={"204": Answer()},
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_DELETE, locals())

    @cached_property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same methods, giving the whole response."""
        return NotesWithRawResponse(self._raw())


class NotesWithRawResponse:
    """The methods of `Notes`, giving the whole response."""

    def __init__(self, resource: Notes) -> None:
        self.search = raw(resource.search)
        self.delete = raw(resource.delete)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_DELETE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncNotesWithRawResponse(self._raw())


class AsyncNotesWithRawResponse:
    """The methods of `AsyncNotes`, giving the whole response."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.search = async_raw(resource.search)
        self.delete = async_raw(resource.delete)
