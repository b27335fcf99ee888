"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.avatars import AsyncAvatars, Avatars
    from .resources.notes import AsyncNotes, Notes
    from .resources.pets import AsyncPets, Pets

_PROFILE = Profile(
    package="content_types",
    version="0.1.0",
    environment_prefix="CONTENT_TYPES",
    base_url="https://api.example.test",
)


class ContentTypes(SyncClient):
    """Client of the API Content types.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def avatars(self) -> Avatars:
        """The `avatars` operations."""
        from .resources.avatars import Avatars

        return Avatars(self)

    @cached_property
    def notes(self) -> Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def pets(self) -> Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncContentTypes(AsyncClient):
    """Client of the API Content types.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def avatars(self) -> AsyncAvatars:
        """The `avatars` operations."""
        from .resources.avatars import AsyncAvatars

        return AsyncAvatars(self)

    @cached_property
    def notes(self) -> AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def pets(self) -> AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
