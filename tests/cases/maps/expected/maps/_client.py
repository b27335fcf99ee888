"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.maps import AsyncMapsResource, MapsResource
    from .resources.metrics import AsyncMetrics, Metrics

_PROFILE = Profile(
    package="maps",
    version="0.1.0",
    environment_prefix="MAPS",
    base_url="https://api.example.test",
)


class Maps(SyncClient):
    """Client of the API Maps.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def maps(self) -> MapsResource:
        """The `maps` operations."""
        from .resources.maps import MapsResource

        return MapsResource(self)

    @cached_property
    def metrics(self) -> Metrics:
        """The `metrics` operations."""
        from .resources.metrics import Metrics

        return Metrics(self)


class AsyncMaps(AsyncClient):
    """Client of the API Maps.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def maps(self) -> AsyncMapsResource:
        """The `maps` operations."""
        from .resources.maps import AsyncMapsResource

        return AsyncMapsResource(self)

    @cached_property
    def metrics(self) -> AsyncMetrics:
        """The `metrics` operations."""
        from .resources.metrics import AsyncMetrics

        return AsyncMetrics(self)
