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
    package="null_in_3_0",
    version="0.1.0",
    environment_prefix="NULL_IN_3_0",
    base_url="https://api.example.test",
)


class NullIn30(SyncClient):
    """Client of the API Null in 3.0.

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

    with_raw_response = variant(lambda: NullIn30WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NullIn30WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NullIn30WithRawResponse(RawVariant):
    """The methods of `NullIn30`, giving `RawResponse`."""

    things: _things.ThingsWithRawResponse
    request = raw_method(NullIn30.request)


class NullIn30WithStreamingResponse(StreamedVariant):
    """The methods of `NullIn30`, giving `StreamedResponse`."""

    things: _things.ThingsWithStreamingResponse
    request = streamed_method(NullIn30.request)


class AsyncNullIn30(AsyncClient):
    """Client of the API Null in 3.0.

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

    with_raw_response = variant(lambda: AsyncNullIn30WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNullIn30WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNullIn30WithRawResponse(RawVariant):
    """The methods of `AsyncNullIn30`, giving `RawResponse`."""

    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncNullIn30.request)


class AsyncNullIn30WithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNullIn30`, giving `AsyncStreamedResponse`."""

    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncNullIn30.request)
