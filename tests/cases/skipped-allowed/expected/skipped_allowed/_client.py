"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.files import AsyncFiles, Files

_PROFILE = Profile(
    package="skipped_allowed",
    version="0.1.0",
    environment_prefix="SKIPPED_ALLOWED",
    base_url="https://api.example.test",
)


class SkippedAllowed(SyncClient):
    """Client of the API Skipped operations.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def files(self) -> Files:
        """The `files` operations."""
        from .resources.files import Files

        return Files(self)


class AsyncSkippedAllowed(AsyncClient):
    """Client of the API Skipped operations.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def files(self) -> AsyncFiles:
        """The `files` operations."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)
