"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.auth import ApiKey, Secret
from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.calls import AsyncCalls, Calls
    from .resources.pets import AsyncPets, Pets

_PROFILE = Profile(
    package="testing_fake",
    version="0.1.0",
    environment_prefix="TESTING_FAKE",
    base_url="https://pets.example.test/v1",
    schemes={"key": ApiKey("api_key", "x-key", "header")},
    security=(("key",),),
    credentials_required=True,
)


class TestingFake(SyncClient):
    """Client of the API Pets.

    Args:
        api_key: Or the environment variable TESTING_FAKE_API_KEY; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {"api_key": api_key}, options)

    @cached_property
    def calls(self) -> Calls:
        """The `calls` operations."""
        from .resources.calls import Calls

        return Calls(self)

    @cached_property
    def pets(self) -> Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncTestingFake(AsyncClient):
    """Client of the API Pets.

    Args:
        api_key: Or the environment variable TESTING_FAKE_API_KEY; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {"api_key": api_key}, options)

    @cached_property
    def calls(self) -> AsyncCalls:
        """The `calls` operations."""
        from .resources.calls import AsyncCalls

        return AsyncCalls(self)

    @cached_property
    def pets(self) -> AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
