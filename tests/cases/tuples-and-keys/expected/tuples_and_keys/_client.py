"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.points import AsyncPoints, Points
    from .resources.things import AsyncThings, Things

_PROFILE = Profile(
    package="tuples_and_keys",
    version="0.1.0",
    environment_prefix="TUPLES_AND_KEYS",
    base_url="https://api.example.test",
)


class TuplesAndKeys(SyncClient):
    """Client of the API Tuples and keys.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def points(self) -> Points:
        """The `points` operations."""
        from .resources.points import Points

        return Points(self)

    @cached_property
    def things(self) -> Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)


class AsyncTuplesAndKeys(AsyncClient):
    """Client of the API Tuples and keys.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def points(self) -> AsyncPoints:
        """The `points` operations."""
        from .resources.points import AsyncPoints

        return AsyncPoints(self)

    @cached_property
    def things(self) -> AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)
