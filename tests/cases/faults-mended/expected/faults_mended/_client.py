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
    package="faults_mended",
    version="0.1.0",
    environment_prefix="FAULTS_MENDED",
    base_url="https://api.example.test",
)


class FaultsMended(SyncClient):
    """Client of the API Faults.

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

    with_raw_response = variant(lambda: FaultsMendedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FaultsMendedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FaultsMendedWithRawResponse(RawVariant):
    """The methods of `FaultsMended`, giving `RawResponse`."""

    things: _things.ThingsWithRawResponse
    request = raw_method(FaultsMended.request)


class FaultsMendedWithStreamingResponse(StreamedVariant):
    """The methods of `FaultsMended`, giving `StreamedResponse`."""

    things: _things.ThingsWithStreamingResponse
    request = streamed_method(FaultsMended.request)


class AsyncFaultsMended(AsyncClient):
    """Client of the API Faults.

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

    with_raw_response = variant(lambda: AsyncFaultsMendedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFaultsMendedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFaultsMendedWithRawResponse(RawVariant):
    """The methods of `AsyncFaultsMended`, giving `RawResponse`."""

    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncFaultsMended.request)


class AsyncFaultsMendedWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFaultsMended`, giving `AsyncStreamedResponse`."""

    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncFaultsMended.request)
