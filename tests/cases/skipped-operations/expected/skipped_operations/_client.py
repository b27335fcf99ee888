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
    from .resources import forms as _forms

_PROFILE = Profile(
    package="skipped_operations",
    version="0.1.0",
    environment_prefix="SKIPPED_OPERATIONS",
    base_url="https://api.example.test",
)


class SkippedOperations(SyncClient):
    """Client of the API Skipped operations.

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

    @cached_property
    def forms(self) -> _forms.Forms:
        """The `forms` operations."""
        from .resources.forms import Forms

        return Forms(self)

    with_raw_response = variant(lambda: SkippedOperationsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SkippedOperationsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SkippedOperationsWithRawResponse(RawVariant):
    """The methods of `SkippedOperations`, giving `RawResponse`."""

    files: _files.FilesWithRawResponse
    forms: _forms.FormsWithRawResponse
    request = raw_method(SkippedOperations.request)


class SkippedOperationsWithStreamingResponse(StreamedVariant):
    """The methods of `SkippedOperations`, giving `StreamedResponse`."""

    files: _files.FilesWithStreamingResponse
    forms: _forms.FormsWithStreamingResponse
    request = streamed_method(SkippedOperations.request)


class AsyncSkippedOperations(AsyncClient):
    """Client of the API Skipped operations.

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

    @cached_property
    def forms(self) -> _forms.AsyncForms:
        """The `forms` operations."""
        from .resources.forms import AsyncForms

        return AsyncForms(self)

    with_raw_response = variant(lambda: AsyncSkippedOperationsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncSkippedOperationsWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSkippedOperationsWithRawResponse(RawVariant):
    """The methods of `AsyncSkippedOperations`, giving `RawResponse`."""

    files: _files.AsyncFilesWithRawResponse
    forms: _forms.AsyncFormsWithRawResponse
    request = async_raw_method(AsyncSkippedOperations.request)


class AsyncSkippedOperationsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSkippedOperations`, giving `AsyncStreamedResponse`."""

    files: _files.AsyncFilesWithStreamingResponse
    forms: _forms.AsyncFormsWithStreamingResponse
    request = async_streamed_method(AsyncSkippedOperations.request)
