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
    from .resources import events as _events
    from .resources import lines as _lines
    from .resources import plain as _plain
    from .resources import records as _records
    from .resources import ticks as _ticks

_PROFILE = Profile(
    package="fake_streams",
    version="0.1.0",
    environment_prefix="FAKE_STREAMS",
    base_url="https://api.example.test",
)


class FakeStreams(SyncClient):
    """Client of the API Fake streams.

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
    def events(self) -> _events.Events:
        """The `events` operations."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def lines(self) -> _lines.Lines:
        """The `lines` operations."""
        from .resources.lines import Lines

        return Lines(self)

    @cached_property
    def plain(self) -> _plain.Plain:
        """The `plain` operations."""
        from .resources.plain import Plain

        return Plain(self)

    @cached_property
    def records(self) -> _records.Records:
        """The `records` operations."""
        from .resources.records import Records

        return Records(self)

    @cached_property
    def ticks(self) -> _ticks.Ticks:
        """The `ticks` operations."""
        from .resources.ticks import Ticks

        return Ticks(self)

    with_raw_response = variant(lambda: FakeStreamsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FakeStreamsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FakeStreamsWithRawResponse(RawVariant):
    """The methods of `FakeStreams`, giving `RawResponse`."""

    events: _events.EventsWithRawResponse
    lines: _lines.LinesWithRawResponse
    plain: _plain.PlainWithRawResponse
    records: _records.RecordsWithRawResponse
    ticks: _ticks.TicksWithRawResponse
    request = raw_method(FakeStreams.request)


class FakeStreamsWithStreamingResponse(StreamedVariant):
    """The methods of `FakeStreams`, giving `StreamedResponse`."""

    events: _events.EventsWithStreamingResponse
    lines: _lines.LinesWithStreamingResponse
    plain: _plain.PlainWithStreamingResponse
    records: _records.RecordsWithStreamingResponse
    ticks: _ticks.TicksWithStreamingResponse
    request = streamed_method(FakeStreams.request)


class AsyncFakeStreams(AsyncClient):
    """Client of the API Fake streams.

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
    def events(self) -> _events.AsyncEvents:
        """The `events` operations."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def lines(self) -> _lines.AsyncLines:
        """The `lines` operations."""
        from .resources.lines import AsyncLines

        return AsyncLines(self)

    @cached_property
    def plain(self) -> _plain.AsyncPlain:
        """The `plain` operations."""
        from .resources.plain import AsyncPlain

        return AsyncPlain(self)

    @cached_property
    def records(self) -> _records.AsyncRecords:
        """The `records` operations."""
        from .resources.records import AsyncRecords

        return AsyncRecords(self)

    @cached_property
    def ticks(self) -> _ticks.AsyncTicks:
        """The `ticks` operations."""
        from .resources.ticks import AsyncTicks

        return AsyncTicks(self)

    with_raw_response = variant(lambda: AsyncFakeStreamsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFakeStreamsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFakeStreamsWithRawResponse(RawVariant):
    """The methods of `AsyncFakeStreams`, giving `RawResponse`."""

    events: _events.AsyncEventsWithRawResponse
    lines: _lines.AsyncLinesWithRawResponse
    plain: _plain.AsyncPlainWithRawResponse
    records: _records.AsyncRecordsWithRawResponse
    ticks: _ticks.AsyncTicksWithRawResponse
    request = async_raw_method(AsyncFakeStreams.request)


class AsyncFakeStreamsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFakeStreams`, giving `AsyncStreamedResponse`."""

    events: _events.AsyncEventsWithStreamingResponse
    lines: _lines.AsyncLinesWithStreamingResponse
    plain: _plain.AsyncPlainWithStreamingResponse
    records: _records.AsyncRecordsWithStreamingResponse
    ticks: _ticks.AsyncTicksWithStreamingResponse
    request = async_streamed_method(AsyncFakeStreams.request)
