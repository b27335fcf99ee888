"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.things import AsyncThings, Things

_PROFILE = Profile(
    package="null_in_3_0",
    version="0.1.0",
    environment_prefix="NULL_IN_3_0",
    base_url="https://api.example.test",
)


class NullIn30(SyncClient):
    """Client of the API Null in 3.0.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def things(self) -> Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)


class AsyncNullIn30(AsyncClient):
    """Client of the API Null in 3.0.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def things(self) -> AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)
