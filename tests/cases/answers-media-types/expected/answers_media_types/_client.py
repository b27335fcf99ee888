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

_PROFILE = Profile(
    package="answers_media_types",
    version="0.1.0",
    environment_prefix="ANSWERS_MEDIA_TYPES",
    base_url="https://api.example.test",
)


class AnswersMediaTypes(SyncClient):
    """Client of the API Media types.

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

    with_raw_response = variant(lambda: AnswersMediaTypesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AnswersMediaTypesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AnswersMediaTypesWithRawResponse(RawVariant):
    """The methods of `AnswersMediaTypes`, giving `RawResponse`."""

    reports: _reports.ReportsWithRawResponse
    request = raw_method(AnswersMediaTypes.request)


class AnswersMediaTypesWithStreamingResponse(StreamedVariant):
    """The methods of `AnswersMediaTypes`, giving `StreamedResponse`."""

    reports: _reports.ReportsWithStreamingResponse
    request = streamed_method(AnswersMediaTypes.request)


class AsyncAnswersMediaTypes(AsyncClient):
    """Client of the API Media types.

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

    with_raw_response = variant(lambda: AsyncAnswersMediaTypesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncAnswersMediaTypesWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAnswersMediaTypesWithRawResponse(RawVariant):
    """The methods of `AsyncAnswersMediaTypes`, giving `RawResponse`."""

    reports: _reports.AsyncReportsWithRawResponse
    request = async_raw_method(AsyncAnswersMediaTypes.request)


class AsyncAnswersMediaTypesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAnswersMediaTypes`, giving `AsyncStreamedResponse`."""

    reports: _reports.AsyncReportsWithStreamingResponse
    request = async_streamed_method(AsyncAnswersMediaTypes.request)
