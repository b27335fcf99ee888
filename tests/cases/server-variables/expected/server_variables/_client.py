"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
    package="server_variables",
    version="0.1.0",
    environment_prefix="SERVER_VARIABLES",
    base_url="https://eu.example.test:8443/v2",
)


class ServerVariables(SyncClient):
    """Client of the API Server variables.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: ServerVariablesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ServerVariablesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ServerVariablesWithRawResponse(RawVariant):
    """The methods of `ServerVariables`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    request = raw_method(ServerVariables.request)


class ServerVariablesWithStreamingResponse(StreamedVariant):
    """The methods of `ServerVariables`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(ServerVariables.request)


class AsyncServerVariables(AsyncClient):
    """Client of the API Server variables.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncServerVariablesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncServerVariablesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncServerVariablesWithRawResponse(RawVariant):
    """The methods of `AsyncServerVariables`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncServerVariables.request)


class AsyncServerVariablesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncServerVariables`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncServerVariables.request)
