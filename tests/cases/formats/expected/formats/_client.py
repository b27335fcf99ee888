"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.days import AsyncDays, Days

_PROFILE = Profile(
    package="formats",
    version="0.1.0",
    environment_prefix="FORMATS",
    base_url="https://api.example.test",
)


class Formats(SyncClient):
    """Client of the API Formats.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def days(self) -> Days:
        """The `days` operations."""
        from .resources.days import Days

        return Days(self)


class AsyncFormats(AsyncClient):
    """Client of the API Formats.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def days(self) -> AsyncDays:
        """The `days` operations."""
        from .resources.days import AsyncDays

        return AsyncDays(self)
