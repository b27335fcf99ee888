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
    from .resources import chat as _chat
    from .resources import ticks as _ticks

_PROFILE = Profile(
    package="streams",
    version="0.1.0",
    environment_prefix="STREAMS",
    base_url="https://api.example.test",
)


class Streams(SyncClient):
    """Client of the API Streams.

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
    def chat(self) -> _chat.Chat:
        """The `chat` operations."""
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def ticks(self) -> _ticks.Ticks:
        """The `ticks` operations."""
        from .resources.ticks import Ticks

        return Ticks(self)

    with_raw_response = variant(lambda: StreamsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: StreamsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class StreamsWithRawResponse(RawVariant):
    """The methods of `Streams`, giving `RawResponse`."""

    chat: _chat.ChatWithRawResponse
    ticks: _ticks.TicksWithRawResponse
    request = raw_method(Streams.request)


class StreamsWithStreamingResponse(StreamedVariant):
    """The methods of `Streams`, giving `StreamedResponse`."""

    chat: _chat.ChatWithStreamingResponse
    ticks: _ticks.TicksWithStreamingResponse
    request = streamed_method(Streams.request)


class AsyncStreams(AsyncClient):
    """Client of the API Streams.

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
    def chat(self) -> _chat.AsyncChat:
        """The `chat` operations."""
        from .resources.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def ticks(self) -> _ticks.AsyncTicks:
        """The `ticks` operations."""
        from .resources.ticks import AsyncTicks

        return AsyncTicks(self)

    with_raw_response = variant(lambda: AsyncStreamsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncStreamsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncStreamsWithRawResponse(RawVariant):
    """The methods of `AsyncStreams`, giving `RawResponse`."""

    chat: _chat.AsyncChatWithRawResponse
    ticks: _ticks.AsyncTicksWithRawResponse
    request = async_raw_method(AsyncStreams.request)


class AsyncStreamsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncStreams`, giving `AsyncStreamedResponse`."""

    chat: _chat.AsyncChatWithStreamingResponse
    ticks: _ticks.AsyncTicksWithStreamingResponse
    request = async_streamed_method(AsyncStreams.request)
