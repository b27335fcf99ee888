"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TYPE_CHECKING, Self, Unpack

from ._runtime import servers as _servers
from ._runtime.auth import ApiKey, Secret
from ._runtime.auth_http import Basic
from ._runtime.auth_oauth import ClientCredentials
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
    from .resources import search as _search

_PROFILE = Profile(
    package="swagger_2",
    version="0.1.0",
    environment_prefix="SWAGGER_2",
    base_url="https://api.example.test/v2",
    schemes={
        "login": Basic("username", "password"),
        "key": ApiKey("api_key", "X-Key", "header"),
        "machine": ClientCredentials(
            "machine",
            "machine",
            "machine_client_id",
            "machine_client_secret",
            "https://login.example.test/token",
        ),
    },
    security=(("key",),),
    rate_limit=(1000, 1.0),
)
_SERVERS = _servers.Servers(
    urls={"https": "https://api.example.test/v2", "http": "http://api.example.test/v2"},
)


class Swagger2(SyncClient):
    """Client of the API Shop.

    Args:
        username: Or the environment variable SWAGGER_2_USERNAME; a function is asked
            before every try.
        password: Or the environment variable SWAGGER_2_PASSWORD; a function is asked
            before every try.
        api_key: Or the environment variable SWAGGER_2_API_KEY; a function is asked
            before every try.
        machine: A token that you have; else `machine_client_id` and
            `machine_client_secret` get one. Or the environment variable
            SWAGGER_2_MACHINE; a function is asked before every try.
        machine_client_id: A token is fetched with it, kept, and renewed in time. Or the
            environment variable SWAGGER_2_MACHINE_CLIENT_ID; a function is asked for
            every token.
        machine_client_secret: A token is fetched with it, kept, and renewed in time. Or
            the environment variable SWAGGER_2_MACHINE_CLIENT_SECRET; a function is
            asked for every token.
        environment: The server: `https`, `http`; the first by default. Or the
            environment variable SWAGGER_2_ENVIRONMENT.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        username: Secret | None = None,
        password: Secret | None = None,
        api_key: Secret | None = None,
        machine: Secret | None = None,
        machine_client_id: Secret | None = None,
        machine_client_secret: Secret | None = None,
        environment: Literal["https", "http"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE,
                {
                    "username": username,
                    "password": password,
                    "api_key": api_key,
                    "machine": machine,
                    "machine_client_id": machine_client_id,
                    "machine_client_secret": machine_client_secret,
                },
                options,
                environment,
                {},
            )
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            username: Secret | None = ...,
            password: Secret | None = ...,
            api_key: Secret | None = ...,
            machine: Secret | None = ...,
            machine_client_id: Secret | None = ...,
            machine_client_secret: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def pets(self) -> _pets.Pets:
        """Animals."""
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def search(self) -> _search.Search:
        """The `search` operations."""
        from .resources.search import Search

        return Search(self)

    with_raw_response = variant(lambda: Swagger2WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: Swagger2WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class Swagger2WithRawResponse(RawVariant):
    """The methods of `Swagger2`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    search: _search.SearchWithRawResponse
    request = raw_method(Swagger2.request)


class Swagger2WithStreamingResponse(StreamedVariant):
    """The methods of `Swagger2`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    search: _search.SearchWithStreamingResponse
    request = streamed_method(Swagger2.request)


class AsyncSwagger2(AsyncClient):
    """Client of the API Shop.

    Args:
        username: Or the environment variable SWAGGER_2_USERNAME; a function is asked
            before every try.
        password: Or the environment variable SWAGGER_2_PASSWORD; a function is asked
            before every try.
        api_key: Or the environment variable SWAGGER_2_API_KEY; a function is asked
            before every try.
        machine: A token that you have; else `machine_client_id` and
            `machine_client_secret` get one. Or the environment variable
            SWAGGER_2_MACHINE; a function is asked before every try.
        machine_client_id: A token is fetched with it, kept, and renewed in time. Or the
            environment variable SWAGGER_2_MACHINE_CLIENT_ID; a function is asked for
            every token.
        machine_client_secret: A token is fetched with it, kept, and renewed in time. Or
            the environment variable SWAGGER_2_MACHINE_CLIENT_SECRET; a function is
            asked for every token.
        environment: The server: `https`, `http`; the first by default. Or the
            environment variable SWAGGER_2_ENVIRONMENT.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        username: Secret | None = None,
        password: Secret | None = None,
        api_key: Secret | None = None,
        machine: Secret | None = None,
        machine_client_id: Secret | None = None,
        machine_client_secret: Secret | None = None,
        environment: Literal["https", "http"] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE,
                {
                    "username": username,
                    "password": password,
                    "api_key": api_key,
                    "machine": machine,
                    "machine_client_id": machine_client_id,
                    "machine_client_secret": machine_client_secret,
                },
                options,
                environment,
                {},
            )
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            username: Secret | None = ...,
            password: Secret | None = ...,
            api_key: Secret | None = ...,
            machine: Secret | None = ...,
            machine_client_id: Secret | None = ...,
            machine_client_secret: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """Animals."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def search(self) -> _search.AsyncSearch:
        """The `search` operations."""
        from .resources.search import AsyncSearch

        return AsyncSearch(self)

    with_raw_response = variant(lambda: AsyncSwagger2WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSwagger2WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSwagger2WithRawResponse(RawVariant):
    """The methods of `AsyncSwagger2`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    search: _search.AsyncSearchWithRawResponse
    request = async_raw_method(AsyncSwagger2.request)


class AsyncSwagger2WithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSwagger2`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    search: _search.AsyncSearchWithStreamingResponse
    request = async_streamed_method(AsyncSwagger2.request)
