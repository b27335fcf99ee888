"""`client.calls`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[int] = Operation(
    id="listCalls",
    method="GET",
    path="/calls",
    answers={"200": Answer("application/json", lambda: int)},
)


class Calls(Resource):
    """The `calls` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /calls`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same methods, giving the whole response."""
        return CallsWithRawResponse(self._raw())


class CallsWithRawResponse:
    """The methods of `Calls`, giving the whole response."""

    def __init__(self, resource: Calls) -> None:
        self.list = raw(resource.list)


class AsyncCalls(AsyncResource):
    """The `calls` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /calls`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncCallsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCallsWithRawResponse(self._raw())


class AsyncCallsWithRawResponse:
    """The methods of `AsyncCalls`, giving the whole response."""

    def __init__(self, resource: AsyncCalls) -> None:
        self.list = async_raw(resource.list)
