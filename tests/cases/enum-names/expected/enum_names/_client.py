"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.jobs import AsyncJobs, Jobs

_PROFILE = Profile(
    package="enum_names",
    version="0.1.0",
    environment_prefix="ENUM_NAMES",
    base_url="https://api.example.test",
)


class EnumNames(SyncClient):
    """Client of the API Enum names.

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


class AsyncEnumNames(AsyncClient):
    """Client of the API Enum names.

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
