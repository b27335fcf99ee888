"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.users import AsyncUsers, Users

_PROFILE = Profile(
    package="read_write_only",
    version="0.1.0",
    environment_prefix="READ_WRITE_ONLY",
    base_url="https://api.example.test",
)


class ReadWriteOnly(SyncClient):
    """Client of the API Read and write only.

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


class AsyncReadWriteOnly(AsyncClient):
    """Client of the API Read and write only.

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
