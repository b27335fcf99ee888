"""`client.close_`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_ALL: Operation[None] = Operation(
    id="closeAll",
    method="POST",
    path="/close",
    answers={"204": Answer()},
)


class Close(Resource):
    """The `close_` operations."""

    def all(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /close`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_ALL, locals())

    @cached_property
    def with_raw_response(self) -> CloseWithRawResponse:
        """The same methods, giving the whole response."""
        return CloseWithRawResponse(self._raw())


class CloseWithRawResponse:
    """The methods of `Close`, giving the whole response."""

    def __init__(self, resource: Close) -> None:
        self.all = raw(resource.all)


class AsyncClose(AsyncResource):
    """The `close_` operations."""

    async def all(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /close`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_ALL, locals())

    @cached_property
    def with_raw_response(self) -> AsyncCloseWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCloseWithRawResponse(self._raw())


class AsyncCloseWithRawResponse:
    """The methods of `AsyncClose`, giving the whole response."""

    def __init__(self, resource: AsyncClose) -> None:
        self.all = async_raw(resource.all)
