"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.values import AsyncValues, Values

_PROFILE = Profile(
    package="limits",
    version="0.1.0",
    environment_prefix="LIMITS",
    base_url="https://api.example.test",
)


class Limits(SyncClient):
    """Client of the API Limits.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def values(self) -> Values:
        """The `values` operations."""
        from .resources.values import Values

        return Values(self)


class AsyncLimits(AsyncClient):
    """Client of the API Limits.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def values(self) -> AsyncValues:
        """The `values` operations."""
        from .resources.values import AsyncValues

        return AsyncValues(self)
