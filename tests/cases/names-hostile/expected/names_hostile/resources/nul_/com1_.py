"""`client.nul_.com1_`."""

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

_GET: Operation[None] = Operation(
    id="getNul",
    method="GET",
    path="/nul",
    answers={"204": Answer()},
    accept="*/*",
)


class Com1(Resource):
    """The `nul_.com1_` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /nul`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: Com1WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: Com1WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class Com1WithRawResponse(RawVariant):
    """The methods of `Com1`, giving `RawResponse`."""

    get = raw_method(Com1.get)


class Com1WithStreamingResponse(StreamedVariant):
    """The methods of `Com1`, giving `StreamedResponse`."""

    get = streamed_method(Com1.get)


class AsyncCom1(AsyncResource):
    """The `nul_.com1_` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /nul`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncCom1WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCom1WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCom1WithRawResponse(RawVariant):
    """The methods of `AsyncCom1`, giving `RawResponse`."""

    get = async_raw_method(AsyncCom1.get)


class AsyncCom1WithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCom1`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncCom1.get)
