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
    from .resources import files as _files

_PROFILE = Profile(
    package="faults_mended_3_0",
    version="0.1.0",
    environment_prefix="FAULTS_MENDED_3_0",
    base_url="https://api.example.test",
)


class FaultsMended30(SyncClient):
    """Client of the API Older words.

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
    def files(self) -> _files.Files:
        """The `files` operations."""
        from .resources.files import Files

        return Files(self)

    with_raw_response = variant(lambda: FaultsMended30WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FaultsMended30WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FaultsMended30WithRawResponse(RawVariant):
    """The methods of `FaultsMended30`, giving `RawResponse`."""

    files: _files.FilesWithRawResponse
    request = raw_method(FaultsMended30.request)


class FaultsMended30WithStreamingResponse(StreamedVariant):
    """The methods of `FaultsMended30`, giving `StreamedResponse`."""

    files: _files.FilesWithStreamingResponse
    request = streamed_method(FaultsMended30.request)


class AsyncFaultsMended30(AsyncClient):
    """Client of the API Older words.

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
    def files(self) -> _files.AsyncFiles:
        """The `files` operations."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    with_raw_response = variant(lambda: AsyncFaultsMended30WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFaultsMended30WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFaultsMended30WithRawResponse(RawVariant):
    """The methods of `AsyncFaultsMended30`, giving `RawResponse`."""

    files: _files.AsyncFilesWithRawResponse
    request = async_raw_method(AsyncFaultsMended30.request)


class AsyncFaultsMended30WithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFaultsMended30`, giving `AsyncStreamedResponse`."""

    files: _files.AsyncFilesWithStreamingResponse
    request = async_streamed_method(AsyncFaultsMended30.request)
