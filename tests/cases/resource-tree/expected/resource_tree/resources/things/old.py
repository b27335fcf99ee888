"""`client.things.old`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ..._runtime.operation import Answer, Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[None] = Operation(
    id="listThings",
    method="GET",
    path="/things/old",
    answers={"204": Answer()},
)


class Old(Resource):
    """The `things.old` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/old`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> OldWithRawResponse:
        """The same methods, giving the whole response."""
        return OldWithRawResponse(self._raw())


class OldWithRawResponse:
    """The methods of `Old`, giving the whole response."""

    def __init__(self, resource: Old) -> None:
        self.list = raw(resource.list)


class AsyncOld(AsyncResource):
    """The `things.old` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/old`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncOldWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOldWithRawResponse(self._raw())


class AsyncOldWithRawResponse:
    """The methods of `AsyncOld`, giving the whole response."""

    def __init__(self, resource: AsyncOld) -> None:
        self.list = async_raw(resource.list)
