"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.lights import AsyncLights, Lights

_PROFILE = Profile(
    package="enums",
    version="0.1.0",
    environment_prefix="ENUMS",
    base_url="https://api.example.test",
)


class Enums(SyncClient):
    """Client of the API Enums.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def lights(self) -> Lights:
        """The `lights` operations."""
        from .resources.lights import Lights

        return Lights(self)


class AsyncEnums(AsyncClient):
    """Client of the API Enums.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def lights(self) -> AsyncLights:
        """The `lights` operations."""
        from .resources.lights import AsyncLights

        return AsyncLights(self)
