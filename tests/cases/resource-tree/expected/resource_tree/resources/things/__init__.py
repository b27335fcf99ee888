"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Answer, Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw

if TYPE_CHECKING:
    from .old import AsyncOld, Old

_LATEST: Operation[None] = Operation(
    id="newest",
    method="GET",
    path="/things/new",
    answers={"204": Answer()},
)


class Things(Resource):
    """The `things` operations."""

    @cached_property
    def old(self) -> Old:
        """The `things.old` operations."""
        from .old import Old

        return Old(self._client)

    def latest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/new`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LATEST, locals())

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return ThingsWithRawResponse(self._raw())


class ThingsWithRawResponse:
    """The methods of `Things`, giving the whole response."""

    def __init__(self, resource: Things) -> None:
        self.latest = raw(resource.latest)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    @cached_property
    def old(self) -> AsyncOld:
        """The `things.old` operations."""
        from .old import AsyncOld

        return AsyncOld(self._client)

    async def latest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/new`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LATEST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncThingsWithRawResponse(self._raw())


class AsyncThingsWithRawResponse:
    """The methods of `AsyncThings`, giving the whole response."""

    def __init__(self, resource: AsyncThings) -> None:
        self.latest = async_raw(resource.latest)
