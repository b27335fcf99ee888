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
    from .resources import reports as _reports
    from .resources import things as _things

_PROFILE = Profile(
    package="hiding_names",
    version="0.1.0",
    environment_prefix="HIDING_NAMES",
    base_url="https://api.example.test",
)


class HidingNames(SyncClient):
    """Client of the API Hiding names.

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
    def reports(self) -> _reports.Reports:
        """The `reports` operations."""
        from .resources.reports import Reports

        return Reports(self)

    @cached_property
    def things(self) -> _things.Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)

    with_raw_response = variant(lambda: HidingNamesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: HidingNamesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class HidingNamesWithRawResponse(RawVariant):
    """The methods of `HidingNames`, giving `RawResponse`."""

    reports: _reports.ReportsWithRawResponse
    things: _things.ThingsWithRawResponse
    request = raw_method(HidingNames.request)


class HidingNamesWithStreamingResponse(StreamedVariant):
    """The methods of `HidingNames`, giving `StreamedResponse`."""

    reports: _reports.ReportsWithStreamingResponse
    things: _things.ThingsWithStreamingResponse
    request = streamed_method(HidingNames.request)


class AsyncHidingNames(AsyncClient):
    """Client of the API Hiding names.

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
    def reports(self) -> _reports.AsyncReports:
        """The `reports` operations."""
        from .resources.reports import AsyncReports

        return AsyncReports(self)

    @cached_property
    def things(self) -> _things.AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    with_raw_response = variant(lambda: AsyncHidingNamesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncHidingNamesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncHidingNamesWithRawResponse(RawVariant):
    """The methods of `AsyncHidingNames`, giving `RawResponse`."""

    reports: _reports.AsyncReportsWithRawResponse
    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncHidingNames.request)


class AsyncHidingNamesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncHidingNames`, giving `AsyncStreamedResponse`."""

    reports: _reports.AsyncReportsWithStreamingResponse
    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncHidingNames.request)
