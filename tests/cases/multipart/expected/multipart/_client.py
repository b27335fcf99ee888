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
    from .resources import albums as _albums
    from .resources import files as _files

_PROFILE = Profile(
    package="multipart",
    version="0.1.0",
    environment_prefix="MULTIPART",
    base_url="https://api.example.test",
)


class Multipart(SyncClient):
    """Client of the API Multipart.

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
    def albums(self) -> _albums.Albums:
        """The `albums` operations."""
        from .resources.albums import Albums

        return Albums(self)

    @cached_property
    def files(self) -> _files.Files:
        """The `files` operations."""
        from .resources.files import Files

        return Files(self)

    with_raw_response = variant(lambda: MultipartWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MultipartWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MultipartWithRawResponse(RawVariant):
    """The methods of `Multipart`, giving `RawResponse`."""

    albums: _albums.AlbumsWithRawResponse
    files: _files.FilesWithRawResponse
    request = raw_method(Multipart.request)


class MultipartWithStreamingResponse(StreamedVariant):
    """The methods of `Multipart`, giving `StreamedResponse`."""

    albums: _albums.AlbumsWithStreamingResponse
    files: _files.FilesWithStreamingResponse
    request = streamed_method(Multipart.request)


class AsyncMultipart(AsyncClient):
    """Client of the API Multipart.

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
    def albums(self) -> _albums.AsyncAlbums:
        """The `albums` operations."""
        from .resources.albums import AsyncAlbums

        return AsyncAlbums(self)

    @cached_property
    def files(self) -> _files.AsyncFiles:
        """The `files` operations."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    with_raw_response = variant(lambda: AsyncMultipartWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMultipartWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMultipartWithRawResponse(RawVariant):
    """The methods of `AsyncMultipart`, giving `RawResponse`."""

    albums: _albums.AsyncAlbumsWithRawResponse
    files: _files.AsyncFilesWithRawResponse
    request = async_raw_method(AsyncMultipart.request)


class AsyncMultipartWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMultipart`, giving `AsyncStreamedResponse`."""

    albums: _albums.AsyncAlbumsWithStreamingResponse
    files: _files.AsyncFilesWithStreamingResponse
    request = async_streamed_method(AsyncMultipart.request)
