"""`client.search`."""

from __future__ import annotations

from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
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

_GET: Operation[dict[str, float | None] | None] = Operation(
    id="search",
    method="GET",
    path="/search",
    body=Body(
        "application/json",
        lambda: params.SearchRequestParam,
        spread=True,
        required=False,
    ),
    answers={"200": Answer("application/json", lambda: dict[str, float | None] | None)},
)


class Search(Resource):
    """The `search` operations."""

    def get(
        self,
        *,
        words: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, float | None] | None:
        """`GET /search`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: SearchWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SearchWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SearchWithRawResponse(RawVariant):
    """The methods of `Search`, giving `RawResponse`."""

    get = raw_method(Search.get)


class SearchWithStreamingResponse(StreamedVariant):
    """The methods of `Search`, giving `StreamedResponse`."""

    get = streamed_method(Search.get)


class AsyncSearch(AsyncResource):
    """The `search` operations."""

    async def get(
        self,
        *,
        words: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, float | None] | None:
        """`GET /search`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncSearchWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSearchWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSearchWithRawResponse(RawVariant):
    """The methods of `AsyncSearch`, giving `RawResponse`."""

    get = async_raw_method(AsyncSearch.get)


class AsyncSearchWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSearch`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncSearch.get)
