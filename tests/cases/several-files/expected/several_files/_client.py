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
    from .resources import pets as _pets

_PROFILE = Profile(
    package="several_files",
    version="0.1.0",
    environment_prefix="SEVERAL_FILES",
    base_url="https://pets.test",
)


class SeveralFiles(SyncClient):
    """Client of the API Pets.

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

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: SeveralFilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SeveralFilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SeveralFilesWithRawResponse(RawVariant):
    """The methods of `SeveralFiles`, giving `RawResponse`."""

    animals: _animals.AnimalsWithRawResponse
    pets: _pets.PetsWithRawResponse
    request = raw_method(SeveralFiles.request)


class SeveralFilesWithStreamingResponse(StreamedVariant):
    """The methods of `SeveralFiles`, giving `StreamedResponse`."""

    animals: _animals.AnimalsWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(SeveralFiles.request)


class AsyncSeveralFiles(AsyncClient):
    """Client of the API Pets.

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

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncSeveralFilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSeveralFilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSeveralFilesWithRawResponse(RawVariant):
    """The methods of `AsyncSeveralFiles`, giving `RawResponse`."""

    animals: _animals.AsyncAnimalsWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncSeveralFiles.request)


class AsyncSeveralFilesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSeveralFiles`, giving `AsyncStreamedResponse`."""

    animals: _animals.AsyncAnimalsWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncSeveralFiles.request)
