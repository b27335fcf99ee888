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
    from .resources import pets as _pets

_PROFILE = Profile(
    package="swagger_2_files",
    version="0.1.0",
    environment_prefix="SWAGGER_2_FILES",
    base_url="https://api.example.test",
)


class Swagger2Files(SyncClient):
    """Client of the API Files.

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
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: Swagger2FilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: Swagger2FilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class Swagger2FilesWithRawResponse(RawVariant):
    """The methods of `Swagger2Files`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    request = raw_method(Swagger2Files.request)


class Swagger2FilesWithStreamingResponse(StreamedVariant):
    """The methods of `Swagger2Files`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(Swagger2Files.request)


class AsyncSwagger2Files(AsyncClient):
    """Client of the API Files.

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
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncSwagger2FilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSwagger2FilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSwagger2FilesWithRawResponse(RawVariant):
    """The methods of `AsyncSwagger2Files`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncSwagger2Files.request)


class AsyncSwagger2FilesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSwagger2Files`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncSwagger2Files.request)
