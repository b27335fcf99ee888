"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets

_PROFILE = Profile(
    package="server_variables",
    version="0.1.0",
    environment_prefix="SERVER_VARIABLES",
    base_url="https://eu.example.test:8443/v2",
)


class ServerVariables(SyncClient):
    """Client of the API Server variables.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def pets(self) -> Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncServerVariables(AsyncClient):
    """Client of the API Server variables.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def pets(self) -> AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
