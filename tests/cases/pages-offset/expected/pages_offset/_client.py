"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.albums import AsyncAlbums, Albums
    from .resources.artists import AsyncArtists, Artists
    from .resources.labels import AsyncLabels, Labels
    from .resources.songs import AsyncSongs, Songs

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

    @cached_property
    def albums(self) -> Albums:
        """The `albums` operations."""
        from .resources.albums import Albums

        return Albums(self)

    @cached_property
    def artists(self) -> Artists:
        """The `artists` operations."""
        from .resources.artists import Artists

        return Artists(self)

    @cached_property
    def labels(self) -> Labels:
        """The `labels` operations."""
        from .resources.labels import Labels

        return Labels(self)

    @cached_property
    def songs(self) -> Songs:
        """The `songs` operations."""
        from .resources.songs import Songs

        return Songs(self)


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

    @cached_property
    def albums(self) -> AsyncAlbums:
        """The `albums` operations."""
        from .resources.albums import AsyncAlbums

        return AsyncAlbums(self)

    @cached_property
    def artists(self) -> AsyncArtists:
        """The `artists` operations."""
        from .resources.artists import AsyncArtists

        return AsyncArtists(self)

    @cached_property
    def labels(self) -> AsyncLabels:
        """The `labels` operations."""
        from .resources.labels import AsyncLabels

        return AsyncLabels(self)

    @cached_property
    def songs(self) -> AsyncSongs:
        """The `songs` operations."""
        from .resources.songs import AsyncSongs

        return AsyncSongs(self)
