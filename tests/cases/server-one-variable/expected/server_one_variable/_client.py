"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

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
    package="server_one_variable",
    version="0.1.0",
    environment_prefix="SERVER_ONE_VARIABLE",
    base_url="https://www.example.test",
)
_SERVERS = _servers.Servers(
    urls={"default": "https://{shop=www}.example.test"},
    variables={"shop": _servers.Variable("shop")},
)


class ServerOneVariable(SyncClient):
    """Client of the API Server one variable.

    Args:
        shop: A part of the URL. `www` by default. Or the environment variable
            SERVER_ONE_VARIABLE_SHOP.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        shop: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(*_SERVERS.choose(_PROFILE, {}, options, None, {"shop": shop}))

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: ServerOneVariableWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ServerOneVariableWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ServerOneVariableWithRawResponse(RawVariant):
    """The methods of `ServerOneVariable`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    request = raw_method(ServerOneVariable.request)


class ServerOneVariableWithStreamingResponse(StreamedVariant):
    """The methods of `ServerOneVariable`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(ServerOneVariable.request)


class AsyncServerOneVariable(AsyncClient):
    """Client of the API Server one variable.

    Args:
        shop: A part of the URL. `www` by default. Or the environment variable
            SERVER_ONE_VARIABLE_SHOP.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        shop: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(*_SERVERS.choose(_PROFILE, {}, options, None, {"shop": shop}))

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncServerOneVariableWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncServerOneVariableWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncServerOneVariableWithRawResponse(RawVariant):
    """The methods of `AsyncServerOneVariable`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncServerOneVariable.request)


class AsyncServerOneVariableWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncServerOneVariable`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncServerOneVariable.request)
