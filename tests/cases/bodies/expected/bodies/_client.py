"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.bodies import AsyncBodiesResource, BodiesResource

_PROFILE = Profile(
    package="bodies",
    version="0.1.0",
    environment_prefix="BODIES",
    base_url="https://api.example.test",
)


class Bodies(SyncClient):
    """Client of the API Bodies.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def bodies(self) -> BodiesResource:
        """The `bodies` operations."""
        from .resources.bodies import BodiesResource

        return BodiesResource(self)


class AsyncBodies(AsyncClient):
    """Client of the API Bodies.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def bodies(self) -> AsyncBodiesResource:
        """The `bodies` operations."""
        from .resources.bodies import AsyncBodiesResource

        return AsyncBodiesResource(self)
