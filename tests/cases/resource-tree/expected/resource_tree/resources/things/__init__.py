"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Answer, Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
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

if TYPE_CHECKING:
    from . import old as _old

_LATEST: Operation[None] = Operation(
    id="newest",
    method="GET",
    path="/things/new",
    answers={"204": Answer()},
    accept="*/*",
)


class Things(Resource):
    """The `things` operations."""

    @cached_property
    def old(self) -> _old.Old:
        """The `things.old` operations."""
        from .old import Old

        return Old(self._client)

    def latest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/new`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LATEST, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    old: _old.OldWithRawResponse
    latest = raw_method(Things.latest)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    old: _old.OldWithStreamingResponse
    latest = streamed_method(Things.latest)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    @cached_property
    def old(self) -> _old.AsyncOld:
        """The `things.old` operations."""
        from .old import AsyncOld

        return AsyncOld(self._client)

    async def latest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/new`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LATEST, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    old: _old.AsyncOldWithRawResponse
    latest = async_raw_method(AsyncThings.latest)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    old: _old.AsyncOldWithStreamingResponse
    latest = async_streamed_method(AsyncThings.latest)
