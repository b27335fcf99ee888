"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.events import AsyncEvents, Events
    from .resources.pets import AsyncPets, Pets

_PROFILE = Profile(
    package="unions",
    version="0.1.0",
    environment_prefix="UNIONS",
    base_url="https://api.example.test",
)


class Unions(SyncClient):
    """Client of the API Unions.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def events(self) -> Events:
        """The `events` operations."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def pets(self) -> Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncUnions(AsyncClient):
    """Client of the API Unions.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def events(self) -> AsyncEvents:
        """The `events` operations."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def pets(self) -> AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
