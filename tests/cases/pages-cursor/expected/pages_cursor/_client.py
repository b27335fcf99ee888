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
    from .resources import charges as _charges
    from .resources import events as _events
    from .resources import jobs as _jobs
    from .resources import messages as _messages

_PROFILE = Profile(
    package="pages_cursor",
    version="0.1.0",
    environment_prefix="PAGES_CURSOR",
    base_url="https://api.example.test",
)


class PagesCursor(SyncClient):
    """Client of the API Cursors.

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
    def charges(self) -> _charges.Charges:
        """The `charges` operations."""
        from .resources.charges import Charges

        return Charges(self)

    @cached_property
    def events(self) -> _events.Events:
        """The `events` operations."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def jobs(self) -> _jobs.Jobs:
        """The `jobs` operations."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def messages(self) -> _messages.Messages:
        """The `messages` operations."""
        from .resources.messages import Messages

        return Messages(self)

    with_raw_response = variant(lambda: PagesCursorWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PagesCursorWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PagesCursorWithRawResponse(RawVariant):
    """The methods of `PagesCursor`, giving `RawResponse`."""

    charges: _charges.ChargesWithRawResponse
    events: _events.EventsWithRawResponse
    jobs: _jobs.JobsWithRawResponse
    messages: _messages.MessagesWithRawResponse
    request = raw_method(PagesCursor.request)


class PagesCursorWithStreamingResponse(StreamedVariant):
    """The methods of `PagesCursor`, giving `StreamedResponse`."""

    charges: _charges.ChargesWithStreamingResponse
    events: _events.EventsWithStreamingResponse
    jobs: _jobs.JobsWithStreamingResponse
    messages: _messages.MessagesWithStreamingResponse
    request = streamed_method(PagesCursor.request)


class AsyncPagesCursor(AsyncClient):
    """Client of the API Cursors.

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
    def charges(self) -> _charges.AsyncCharges:
        """The `charges` operations."""
        from .resources.charges import AsyncCharges

        return AsyncCharges(self)

    @cached_property
    def events(self) -> _events.AsyncEvents:
        """The `events` operations."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def jobs(self) -> _jobs.AsyncJobs:
        """The `jobs` operations."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def messages(self) -> _messages.AsyncMessages:
        """The `messages` operations."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    with_raw_response = variant(lambda: AsyncPagesCursorWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPagesCursorWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPagesCursorWithRawResponse(RawVariant):
    """The methods of `AsyncPagesCursor`, giving `RawResponse`."""

    charges: _charges.AsyncChargesWithRawResponse
    events: _events.AsyncEventsWithRawResponse
    jobs: _jobs.AsyncJobsWithRawResponse
    messages: _messages.AsyncMessagesWithRawResponse
    request = async_raw_method(AsyncPagesCursor.request)


class AsyncPagesCursorWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPagesCursor`, giving `AsyncStreamedResponse`."""

    charges: _charges.AsyncChargesWithStreamingResponse
    events: _events.AsyncEventsWithStreamingResponse
    jobs: _jobs.AsyncJobsWithStreamingResponse
    messages: _messages.AsyncMessagesWithStreamingResponse
    request = async_streamed_method(AsyncPagesCursor.request)
