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
    from .resources import days as _days

_PROFILE = Profile(
    package="formats",
    version="0.1.0",
    environment_prefix="FORMATS",
    base_url="https://api.example.test",
)


class Formats(SyncClient):
    """Client of the API Formats.

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
    def days(self) -> _days.Days:
        """The `days` operations."""
        from .resources.days import Days

        return Days(self)

    with_raw_response = variant(lambda: FormatsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FormatsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FormatsWithRawResponse(RawVariant):
    """The methods of `Formats`, giving `RawResponse`."""

    days: _days.DaysWithRawResponse
    request = raw_method(Formats.request)


class FormatsWithStreamingResponse(StreamedVariant):
    """The methods of `Formats`, giving `StreamedResponse`."""

    days: _days.DaysWithStreamingResponse
    request = streamed_method(Formats.request)


class AsyncFormats(AsyncClient):
    """Client of the API Formats.

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
    def days(self) -> _days.AsyncDays:
        """The `days` operations."""
        from .resources.days import AsyncDays

        return AsyncDays(self)

    with_raw_response = variant(lambda: AsyncFormatsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFormatsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFormatsWithRawResponse(RawVariant):
    """The methods of `AsyncFormats`, giving `RawResponse`."""

    days: _days.AsyncDaysWithRawResponse
    request = async_raw_method(AsyncFormats.request)


class AsyncFormatsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFormats`, giving `AsyncStreamedResponse`."""

    days: _days.AsyncDaysWithStreamingResponse
    request = async_streamed_method(AsyncFormats.request)
