"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

if TYPE_CHECKING:
    from .resources import things as _things

_PROFILE = Profile(
    package="querystring_without_content",
    version="0.1.0",
    environment_prefix="QUERYSTRING_WITHOUT_CONTENT",
    base_url="https://api.example.test",
)


class QuerystringWithoutContent(SyncClient):
    """Client of the API Query.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def things(self) -> _things.Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)

    with_raw_response = variant(lambda: QuerystringWithoutContentWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: QuerystringWithoutContentWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class QuerystringWithoutContentWithRawResponse(RawVariant):
    """The methods of `QuerystringWithoutContent`, giving `RawResponse`."""

    things: _things.ThingsWithRawResponse
    request = raw_method(QuerystringWithoutContent.request)


class QuerystringWithoutContentWithStreamingResponse(StreamedVariant):
    """The methods of `QuerystringWithoutContent`, giving `StreamedResponse`."""

    things: _things.ThingsWithStreamingResponse
    request = streamed_method(QuerystringWithoutContent.request)


class AsyncQuerystringWithoutContent(AsyncClient):
    """Client of the API Query.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def things(self) -> _things.AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    with_raw_response = variant(lambda: AsyncQuerystringWithoutContentWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncQuerystringWithoutContentWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncQuerystringWithoutContentWithRawResponse(RawVariant):
    """The methods of `AsyncQuerystringWithoutContent`, giving `RawResponse`."""

    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncQuerystringWithoutContent.request)


class AsyncQuerystringWithoutContentWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncQuerystringWithoutContent`, giving `AsyncStreamedResponse`."""

    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncQuerystringWithoutContent.request)
