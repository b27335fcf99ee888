"""`client.things.old`."""

from __future__ import annotations

from typing import Unpack

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

_LIST: Operation[None] = Operation(
    id="listThings",
    method="GET",
    path="/things/old",
    answers={"204": Answer()},
    accept="*/*",
)


class Old(Resource):
    """The `things.old` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/old`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: OldWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OldWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OldWithRawResponse(RawVariant):
    """The methods of `Old`, giving `RawResponse`."""

    list = raw_method(Old.list)


class OldWithStreamingResponse(StreamedVariant):
    """The methods of `Old`, giving `StreamedResponse`."""

    list = streamed_method(Old.list)


class AsyncOld(AsyncResource):
    """The `things.old` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/old`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncOldWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOldWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOldWithRawResponse(RawVariant):
    """The methods of `AsyncOld`, giving `RawResponse`."""

    list = async_raw_method(AsyncOld.list)


class AsyncOldWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOld`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncOld.list)
