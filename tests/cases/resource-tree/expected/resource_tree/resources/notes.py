"""`client.notes`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[None] = Operation(
    id="GET /api/v2/orders-{order}/notes",
    method="GET",
    path="/api/v2/orders-{order}/notes",
    parameters=(
        Parameter("order", "order", "path"),
        Parameter("b", "b", "query"),
    ),
    parameters_type=lambda: params.GETApiV2OrdersOrderNotesParams,
    answers={"204": Answer()},
)


class Notes(Resource):
    """The `notes` operations."""

    def list(
        self,
        order: str,
        *,
        b: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders-{order}/notes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same methods, giving the whole response."""
        return NotesWithRawResponse(self._raw())


class NotesWithRawResponse:
    """The methods of `Notes`, giving the whole response."""

    def __init__(self, resource: Notes) -> None:
        self.list = raw(resource.list)


class AsyncNotes(AsyncResource):
    """The `notes` operations."""

    async def list(
        self,
        order: str,
        *,
        b: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /api/v2/orders-{order}/notes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncNotesWithRawResponse(self._raw())


class AsyncNotesWithRawResponse:
    """The methods of `AsyncNotes`, giving the whole response."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.list = async_raw(resource.list)
