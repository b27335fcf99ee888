"""`client.match`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
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
    id="match",
    method="GET",
    path="/match",
    answers={"204": Answer()},
    accept="*/*",
)


class Match(Resource):
    """The `match` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /match`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: MatchWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MatchWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MatchWithRawResponse(RawVariant):
    """The methods of `Match`, giving `RawResponse`."""

    get = raw_method(Match.get)


class MatchWithStreamingResponse(StreamedVariant):
    """The methods of `Match`, giving `StreamedResponse`."""

    get = streamed_method(Match.get)


class AsyncMatch(AsyncResource):
    """The `match` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /match`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncMatchWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMatchWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMatchWithRawResponse(RawVariant):
    """The methods of `AsyncMatch`, giving `RawResponse`."""

    get = async_raw_method(AsyncMatch.get)


class AsyncMatchWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMatch`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncMatch.get)
