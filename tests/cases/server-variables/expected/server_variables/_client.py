"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TYPE_CHECKING, Self, Unpack

from ._runtime import servers as _servers
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
_SERVERS = _servers.Servers(
    urls={
        "default": "https://{region=eu}.example.test:{port=8443}/{version=v2}",
        "other": "https://other.example.test",
    },
    variables={
        "region": _servers.Variable("region", ("eu", "us")),
        "port": _servers.Variable("port"),
        "version": _servers.Variable("version"),
    },
)


class ServerVariables(SyncClient):
    """Client of the API Server variables.

    Args:
        environment: The server: `default`, `other`; the first by default. Or the
            environment variable SERVER_VARIABLES_ENVIRONMENT.
        region: A part of the URL. `eu` by default. Or the environment variable
            SERVER_VARIABLES_REGION.
        port: A part of the URL. `8443` by default. Or the environment variable
            SERVER_VARIABLES_PORT.
        version: A part of the URL. `v2` by default. Or the environment variable
            SERVER_VARIABLES_VERSION.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        environment: Literal["default", "other"] | None = None,
        region: Literal["eu", "us"] | None = None,
        port: str | None = None,
        version: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE,
                {},
                options,
                environment,
                {"region": region, "port": port, "version": version},
            )
        )

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

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
        environment: The server: `default`, `other`; the first by default. Or the
            environment variable SERVER_VARIABLES_ENVIRONMENT.
        region: A part of the URL. `eu` by default. Or the environment variable
            SERVER_VARIABLES_REGION.
        port: A part of the URL. `8443` by default. Or the environment variable
            SERVER_VARIABLES_PORT.
        version: A part of the URL. `v2` by default. Or the environment variable
            SERVER_VARIABLES_VERSION.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        environment: Literal["default", "other"] | None = None,
        region: Literal["eu", "us"] | None = None,
        port: str | None = None,
        version: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE,
                {},
                options,
                environment,
                {"region": region, "port": port, "version": version},
            )
        )

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

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
