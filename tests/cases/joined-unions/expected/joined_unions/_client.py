"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets
    from .resources.shapes import AsyncShapes, Shapes
    from .resources.values import AsyncValues, Values

_PROFILE = Profile(
    package="joined_unions",
    version="0.1.0",
    environment_prefix="JOINED_UNIONS",
    base_url="https://api.example.test",
)


class JoinedUnions(SyncClient):
    """Client of the API Joined unions.

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

    @cached_property
    def shapes(self) -> Shapes:
        """The `shapes` operations."""
        from .resources.shapes import Shapes

        return Shapes(self)

    @cached_property
    def values(self) -> Values:
        """The `values` operations."""
        from .resources.values import Values

        return Values(self)


class AsyncJoinedUnions(AsyncClient):
    """Client of the API Joined unions.

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

    @cached_property
    def shapes(self) -> AsyncShapes:
        """The `shapes` operations."""
        from .resources.shapes import AsyncShapes

        return AsyncShapes(self)

    @cached_property
    def values(self) -> AsyncValues:
        """The `values` operations."""
        from .resources.values import AsyncValues

        return AsyncValues(self)
