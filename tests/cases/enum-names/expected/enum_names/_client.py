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
    from .resources import jobs as _jobs

_PROFILE = Profile(
    package="enum_names",
    version="0.1.0",
    environment_prefix="ENUM_NAMES",
    base_url="https://api.example.test",
)


class EnumNames(SyncClient):
    """Client of the API Enum names.

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
    def jobs(self) -> _jobs.Jobs:
        """The `jobs` operations."""
        from .resources.jobs import Jobs

        return Jobs(self)

    with_raw_response = variant(lambda: EnumNamesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EnumNamesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EnumNamesWithRawResponse(RawVariant):
    """The methods of `EnumNames`, giving `RawResponse`."""

    jobs: _jobs.JobsWithRawResponse
    request = raw_method(EnumNames.request)


class EnumNamesWithStreamingResponse(StreamedVariant):
    """The methods of `EnumNames`, giving `StreamedResponse`."""

    jobs: _jobs.JobsWithStreamingResponse
    request = streamed_method(EnumNames.request)


class AsyncEnumNames(AsyncClient):
    """Client of the API Enum names.

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
    def jobs(self) -> _jobs.AsyncJobs:
        """The `jobs` operations."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    with_raw_response = variant(lambda: AsyncEnumNamesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEnumNamesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEnumNamesWithRawResponse(RawVariant):
    """The methods of `AsyncEnumNames`, giving `RawResponse`."""

    jobs: _jobs.AsyncJobsWithRawResponse
    request = async_raw_method(AsyncEnumNames.request)


class AsyncEnumNamesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEnumNames`, giving `AsyncStreamedResponse`."""

    jobs: _jobs.AsyncJobsWithStreamingResponse
    request = async_streamed_method(AsyncEnumNames.request)
