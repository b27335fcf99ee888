"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.albums import AsyncAlbums, Albums
    from .resources.files import AsyncFiles, Files

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

    @cached_property
    def albums(self) -> Albums:
        """The `albums` operations."""
        from .resources.albums import Albums

        return Albums(self)

    @cached_property
    def files(self) -> Files:
        """The `files` operations."""
        from .resources.files import Files

        return Files(self)


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

    @cached_property
    def albums(self) -> AsyncAlbums:
        """The `albums` operations."""
        from .resources.albums import AsyncAlbums

        return AsyncAlbums(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """The `files` operations."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)
