"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.nodes import AsyncNodes, Nodes
    from .resources.pets import AsyncPets, Pets

_PROFILE = Profile(
    package="inheritance",
    version="0.1.0",
    environment_prefix="INHERITANCE",
    base_url="https://api.example.test",
)


class Inheritance(SyncClient):
    """Client of the API Inheritance.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def jobs(self) -> Jobs:
        """The `jobs` operations."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def nodes(self) -> Nodes:
        """The `nodes` operations."""
        from .resources.nodes import Nodes

        return Nodes(self)

    @cached_property
    def pets(self) -> Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncInheritance(AsyncClient):
    """Client of the API Inheritance.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The `jobs` operations."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def nodes(self) -> AsyncNodes:
        """The `nodes` operations."""
        from .resources.nodes import AsyncNodes

        return AsyncNodes(self)

    @cached_property
    def pets(self) -> AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
