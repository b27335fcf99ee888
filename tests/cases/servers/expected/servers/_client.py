"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TYPE_CHECKING, Self, Unpack

from ._runtime import servers as _servers
from ._runtime.auth import ApiKey, Secret
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
    package="servers",
    version="0.1.0",
    environment_prefix="SERVERS",
    base_url="https://eu.example.test:8443/v2",
    schemes={"key": ApiKey("api_key", "x-key", "header")},
    security=(("key",),),
)
_SERVERS = _servers.Servers(
    urls={
        "production": "https://{region=eu}.example.test:{port=8443}/{base-path=v2}",
        "sand_box": "https://sandbox.example.test/v2",
        "old": "https://old.example.test",
        "beside_document": "/relative",
    },
    variables={
        "region": _servers.Variable("region", ("eu", "us")),
        "port": _servers.Variable("port"),
        "base_path": _servers.Variable("base-path"),
    },
)


class Servers(SyncClient):
    """Client of the API Servers.

    Args:
        api_key: Or the environment variable SERVERS_API_KEY; a function is asked before
            every try.
        environment: The server: `production` (The production API server. It is the real
            one.), `sand_box`, `old` (Five words are too many here), `beside_document`
            (Beside the document); the first by default. Or the environment variable
            SERVERS_ENVIRONMENT.
        region: Where the data are. `eu` by default. Or the environment variable
            SERVERS_REGION.
        port: A part of the URL. `8443` by default. Or the environment variable
            SERVERS_PORT.
        base_path: A part of the URL. `v2` by default. Or the environment variable
            SERVERS_BASE_PATH.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        environment: (
            Literal["production", "sand_box", "old", "beside_document"] | None
        ) = None,
        region: Literal["eu", "us"] | None = None,
        port: str | None = None,
        base_path: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE,
                {"api_key": api_key},
                options,
                environment,
                {"region": region, "port": port, "base_path": base_path},
            )
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: ServersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ServersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ServersWithRawResponse(RawVariant):
    """The methods of `Servers`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    request = raw_method(Servers.request)


class ServersWithStreamingResponse(StreamedVariant):
    """The methods of `Servers`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(Servers.request)


class AsyncServers(AsyncClient):
    """Client of the API Servers.

    Args:
        api_key: Or the environment variable SERVERS_API_KEY; a function is asked before
            every try.
        environment: The server: `production` (The production API server. It is the real
            one.), `sand_box`, `old` (Five words are too many here), `beside_document`
            (Beside the document); the first by default. Or the environment variable
            SERVERS_ENVIRONMENT.
        region: Where the data are. `eu` by default. Or the environment variable
            SERVERS_REGION.
        port: A part of the URL. `8443` by default. Or the environment variable
            SERVERS_PORT.
        base_path: A part of the URL. `v2` by default. Or the environment variable
            SERVERS_BASE_PATH.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        environment: (
            Literal["production", "sand_box", "old", "beside_document"] | None
        ) = None,
        region: Literal["eu", "us"] | None = None,
        port: str | None = None,
        base_path: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE,
                {"api_key": api_key},
                options,
                environment,
                {"region": region, "port": port, "base_path": base_path},
            )
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncServersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncServersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncServersWithRawResponse(RawVariant):
    """The methods of `AsyncServers`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncServers.request)


class AsyncServersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncServers`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncServers.request)
