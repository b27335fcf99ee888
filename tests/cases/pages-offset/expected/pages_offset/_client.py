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
    from .resources import artists as _artists
    from .resources import labels as _labels
    from .resources import songs as _songs

_PROFILE = Profile(
    package="pages_offset",
    version="0.1.0",
    environment_prefix="PAGES_OFFSET",
    base_url="https://api.example.test",
)


class PagesOffset(SyncClient):
    """Client of the API Offsets.

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
    def artists(self) -> _artists.Artists:
        """The `artists` operations."""
        from .resources.artists import Artists

        return Artists(self)

    @cached_property
    def labels(self) -> _labels.Labels:
        """The `labels` operations."""
        from .resources.labels import Labels

        return Labels(self)

    @cached_property
    def songs(self) -> _songs.Songs:
        """The `songs` operations."""
        from .resources.songs import Songs

        return Songs(self)

    with_raw_response = variant(lambda: PagesOffsetWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PagesOffsetWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PagesOffsetWithRawResponse(RawVariant):
    """The methods of `PagesOffset`, giving `RawResponse`."""

    albums: _albums.AlbumsWithRawResponse
    artists: _artists.ArtistsWithRawResponse
    labels: _labels.LabelsWithRawResponse
    songs: _songs.SongsWithRawResponse
    request = raw_method(PagesOffset.request)


class PagesOffsetWithStreamingResponse(StreamedVariant):
    """The methods of `PagesOffset`, giving `StreamedResponse`."""

    albums: _albums.AlbumsWithStreamingResponse
    artists: _artists.ArtistsWithStreamingResponse
    labels: _labels.LabelsWithStreamingResponse
    songs: _songs.SongsWithStreamingResponse
    request = streamed_method(PagesOffset.request)


class AsyncPagesOffset(AsyncClient):
    """Client of the API Offsets.

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
    def artists(self) -> _artists.AsyncArtists:
        """The `artists` operations."""
        from .resources.artists import AsyncArtists

        return AsyncArtists(self)

    @cached_property
    def labels(self) -> _labels.AsyncLabels:
        """The `labels` operations."""
        from .resources.labels import AsyncLabels

        return AsyncLabels(self)

    @cached_property
    def songs(self) -> _songs.AsyncSongs:
        """The `songs` operations."""
        from .resources.songs import AsyncSongs

        return AsyncSongs(self)

    with_raw_response = variant(lambda: AsyncPagesOffsetWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPagesOffsetWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPagesOffsetWithRawResponse(RawVariant):
    """The methods of `AsyncPagesOffset`, giving `RawResponse`."""

    albums: _albums.AsyncAlbumsWithRawResponse
    artists: _artists.AsyncArtistsWithRawResponse
    labels: _labels.AsyncLabelsWithRawResponse
    songs: _songs.AsyncSongsWithRawResponse
    request = async_raw_method(AsyncPagesOffset.request)


class AsyncPagesOffsetWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPagesOffset`, giving `AsyncStreamedResponse`."""

    albums: _albums.AsyncAlbumsWithStreamingResponse
    artists: _artists.AsyncArtistsWithStreamingResponse
    labels: _labels.AsyncLabelsWithStreamingResponse
    songs: _songs.AsyncSongsWithStreamingResponse
    request = async_streamed_method(AsyncPagesOffset.request)
