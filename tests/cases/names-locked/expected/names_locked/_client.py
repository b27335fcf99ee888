"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

if TYPE_CHECKING:
    from .resources import animals as _animals

_PROFILE = Profile(
    package="names_locked",
    version="0.1.0",
    environment_prefix="NAMES_LOCKED",
    base_url="https://api.example.test",
)


class NamesLocked(SyncClient):
    """Client of the API Names locked.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def animals(self) -> _animals.Animals:
        """The `animals` operations."""
        from .resources.animals import Animals

        return Animals(self)

    with_raw_response = variant(lambda: NamesLockedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NamesLockedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NamesLockedWithRawResponse(RawVariant):
    """The methods of `NamesLocked`, giving `RawResponse`."""

    animals: _animals.AnimalsWithRawResponse
    request = raw_method(NamesLocked.request)


class NamesLockedWithStreamingResponse(StreamedVariant):
    """The methods of `NamesLocked`, giving `StreamedResponse`."""

    animals: _animals.AnimalsWithStreamingResponse
    request = streamed_method(NamesLocked.request)


class AsyncNamesLocked(AsyncClient):
    """Client of the API Names locked.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def animals(self) -> _animals.AsyncAnimals:
        """The `animals` operations."""
        from .resources.animals import AsyncAnimals

        return AsyncAnimals(self)

    with_raw_response = variant(lambda: AsyncNamesLockedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNamesLockedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNamesLockedWithRawResponse(RawVariant):
    """The methods of `AsyncNamesLocked`, giving `RawResponse`."""

    animals: _animals.AsyncAnimalsWithRawResponse
    request = async_raw_method(AsyncNamesLocked.request)


class AsyncNamesLockedWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNamesLocked`, giving `AsyncStreamedResponse`."""

    animals: _animals.AsyncAnimalsWithStreamingResponse
    request = async_streamed_method(AsyncNamesLocked.request)
