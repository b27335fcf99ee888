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
    from .resources import values as _values

_PROFILE = Profile(
    package="limits",
    version="0.1.0",
    environment_prefix="LIMITS",
    base_url="https://api.example.test",
)


class Limits(SyncClient):
    """Client of the API Limits.

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
    def values(self) -> _values.Values:
        """The `values` operations."""
        from .resources.values import Values

        return Values(self)

    with_raw_response = variant(lambda: LimitsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LimitsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LimitsWithRawResponse(RawVariant):
    """The methods of `Limits`, giving `RawResponse`."""

    values: _values.ValuesWithRawResponse
    request = raw_method(Limits.request)


class LimitsWithStreamingResponse(StreamedVariant):
    """The methods of `Limits`, giving `StreamedResponse`."""

    values: _values.ValuesWithStreamingResponse
    request = streamed_method(Limits.request)


class AsyncLimits(AsyncClient):
    """Client of the API Limits.

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
    def values(self) -> _values.AsyncValues:
        """The `values` operations."""
        from .resources.values import AsyncValues

        return AsyncValues(self)

    with_raw_response = variant(lambda: AsyncLimitsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLimitsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLimitsWithRawResponse(RawVariant):
    """The methods of `AsyncLimits`, giving `RawResponse`."""

    values: _values.AsyncValuesWithRawResponse
    request = async_raw_method(AsyncLimits.request)


class AsyncLimitsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLimits`, giving `AsyncStreamedResponse`."""

    values: _values.AsyncValuesWithStreamingResponse
    request = async_streamed_method(AsyncLimits.request)
