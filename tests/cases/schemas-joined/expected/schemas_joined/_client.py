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
    package="schemas_joined",
    version="0.1.0",
    environment_prefix="SCHEMAS_JOINED",
    base_url="https://api.example.test",
)


class SchemasJoined(SyncClient):
    """Client of the API All of.

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

    with_raw_response = variant(lambda: SchemasJoinedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SchemasJoinedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SchemasJoinedWithRawResponse(RawVariant):
    """The methods of `SchemasJoined`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    request = raw_method(SchemasJoined.request)


class SchemasJoinedWithStreamingResponse(StreamedVariant):
    """The methods of `SchemasJoined`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(SchemasJoined.request)


class AsyncSchemasJoined(AsyncClient):
    """Client of the API All of.

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

    with_raw_response = variant(lambda: AsyncSchemasJoinedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSchemasJoinedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSchemasJoinedWithRawResponse(RawVariant):
    """The methods of `AsyncSchemasJoined`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncSchemasJoined.request)


class AsyncSchemasJoinedWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSchemasJoined`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncSchemasJoined.request)
