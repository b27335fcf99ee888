"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.things import AsyncThings, Things

_PROFILE = Profile(
    package="pages_off",
    version="0.1.0",
    environment_prefix="PAGES_OFF",
    base_url="https://api.example.test",
)


class PagesOff(SyncClient):
    """Client of the API No pages.

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


class AsyncPagesOff(AsyncClient):
    """Client of the API No pages.

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
