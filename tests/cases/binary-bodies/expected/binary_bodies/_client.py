"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.bodies import AsyncBodies, Bodies
    from .resources.lines import AsyncLines, Lines

_PROFILE = Profile(
    package="binary_bodies",
    version="0.1.0",
    environment_prefix="BINARY_BODIES",
    base_url="https://api.example.test",
)


class BinaryBodies(SyncClient):
    """Client of the API Binary bodies.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def bodies(self) -> Bodies:
        """The `bodies` operations."""
        from .resources.bodies import Bodies

        return Bodies(self)

    @cached_property
    def lines(self) -> Lines:
        """The `lines` operations."""
        from .resources.lines import Lines

        return Lines(self)


class AsyncBinaryBodies(AsyncClient):
    """Client of the API Binary bodies.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def bodies(self) -> AsyncBodies:
        """The `bodies` operations."""
        from .resources.bodies import AsyncBodies

        return AsyncBodies(self)

    @cached_property
    def lines(self) -> AsyncLines:
        """The `lines` operations."""
        from .resources.lines import AsyncLines

        return AsyncLines(self)
