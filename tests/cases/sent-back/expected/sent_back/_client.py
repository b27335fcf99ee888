"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.users import AsyncUsers, Users

_PROFILE = Profile(
    package="sent_back",
    version="0.1.0",
    environment_prefix="SENT_BACK",
    base_url="https://api.example.test",
)


class SentBack(SyncClient):
    """Client of the API Sent back.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def users(self) -> Users:
        """The `users` operations."""
        from .resources.users import Users

        return Users(self)


class AsyncSentBack(AsyncClient):
    """Client of the API Sent back.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def users(self) -> AsyncUsers:
        """The `users` operations."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)
