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
    from .resources import good as _good

_PROFILE = Profile(
    package="faults_that_stop",
    version="0.1.0",
    environment_prefix="FAULTS_THAT_STOP",
    base_url="https://api.example.test",
)


class FaultsThatStop(SyncClient):
    """Client of the API Faults that stop.

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
    def good(self) -> _good.Good:
        """The `good` operations."""
        from .resources.good import Good

        return Good(self)

    with_raw_response = variant(lambda: FaultsThatStopWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FaultsThatStopWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FaultsThatStopWithRawResponse(RawVariant):
    """The methods of `FaultsThatStop`, giving `RawResponse`."""

    good: _good.GoodWithRawResponse
    request = raw_method(FaultsThatStop.request)


class FaultsThatStopWithStreamingResponse(StreamedVariant):
    """The methods of `FaultsThatStop`, giving `StreamedResponse`."""

    good: _good.GoodWithStreamingResponse
    request = streamed_method(FaultsThatStop.request)


class AsyncFaultsThatStop(AsyncClient):
    """Client of the API Faults that stop.

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
    def good(self) -> _good.AsyncGood:
        """The `good` operations."""
        from .resources.good import AsyncGood

        return AsyncGood(self)

    with_raw_response = variant(lambda: AsyncFaultsThatStopWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFaultsThatStopWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFaultsThatStopWithRawResponse(RawVariant):
    """The methods of `AsyncFaultsThatStop`, giving `RawResponse`."""

    good: _good.AsyncGoodWithRawResponse
    request = async_raw_method(AsyncFaultsThatStop.request)


class AsyncFaultsThatStopWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFaultsThatStop`, giving `AsyncStreamedResponse`."""

    good: _good.AsyncGoodWithStreamingResponse
    request = async_streamed_method(AsyncFaultsThatStop.request)
