"""`client.default`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET_STATUS: Operation[None] = Operation(
    id="getStatus",
    method="GET",
    path="/",
    answers={"204": Answer()},
)


class Default(Resource):
    """The `default` operations."""

    def get_status(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_STATUS, locals())

    @cached_property
    def with_raw_response(self) -> DefaultWithRawResponse:
        """The same methods, giving the whole response."""
        return DefaultWithRawResponse(self._raw())


class DefaultWithRawResponse:
    """The methods of `Default`, giving the whole response."""

    def __init__(self, resource: Default) -> None:
        self.get_status = raw(resource.get_status)


class AsyncDefault(AsyncResource):
    """The `default` operations."""

    async def get_status(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_STATUS, locals())

    @cached_property
    def with_raw_response(self) -> AsyncDefaultWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncDefaultWithRawResponse(self._raw())


class AsyncDefaultWithRawResponse:
    """The methods of `AsyncDefault`, giving the whole response."""

    def __init__(self, resource: AsyncDefault) -> None:
        self.get_status = async_raw(resource.get_status)
