"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.odd import AsyncOdd, Odd

_PROFILE = Profile(
    package="odd_schemas",
    version="0.1.0",
    environment_prefix="ODD_SCHEMAS",
    base_url="https://api.example.test",
)


class OddSchemas(SyncClient):
    """Client of the API Odd schemas.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def odd(self) -> Odd:
        """The `odd` operations."""
        from .resources.odd import Odd

        return Odd(self)


class AsyncOddSchemas(AsyncClient):
    """Client of the API Odd schemas.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def odd(self) -> AsyncOdd:
        """The `odd` operations."""
        from .resources.odd import AsyncOdd

        return AsyncOdd(self)
