"""`client.merged`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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
    id="getMerged",
    method="GET",
    path="/merged/{id}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("sort", "sort", "query", style="pipeDelimited"),
        Parameter("trace", "trace", "query"),
        Parameter("id_query", "id", "query"),
        Parameter("trace_header", "trace", "header"),
    ),
    parameters_type=lambda: params.GetMergedParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Merged(Resource):
    """The `merged` operations."""

    def get(
        self,
        id: int,
        *,
        sort: Sequence[str] | Omit = omit,
        trace: str | Omit = omit,
        id_query: str | Omit = omit,
        trace_header: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /merged/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: MergedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MergedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MergedWithRawResponse(RawVariant):
    """The methods of `Merged`, giving `RawResponse`."""

    get = raw_method(Merged.get)


class MergedWithStreamingResponse(StreamedVariant):
    """The methods of `Merged`, giving `StreamedResponse`."""

    get = streamed_method(Merged.get)


class AsyncMerged(AsyncResource):
    """The `merged` operations."""

    async def get(
        self,
        id: int,
        *,
        sort: Sequence[str] | Omit = omit,
        trace: str | Omit = omit,
        id_query: str | Omit = omit,
        trace_header: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /merged/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncMergedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMergedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMergedWithRawResponse(RawVariant):
    """The methods of `AsyncMerged`, giving `RawResponse`."""

    get = async_raw_method(AsyncMerged.get)


class AsyncMergedWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMerged`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncMerged.get)
