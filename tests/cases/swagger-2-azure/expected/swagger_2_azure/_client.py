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
    from .resources import fish as _fish

_PROFILE = Profile(
    package="swagger_2_azure",
    version="0.1.0",
    environment_prefix="SWAGGER_2_AZURE",
    base_url="https://account.us.example.test/v1",
)
_SERVERS = _servers.Servers(
    urls={"default": "https://{account=account}.{zone=us}.example.test/v1"},
    variables={
        "account": _servers.Variable("account"),
        "zone": _servers.Variable("zone", ("eu", "us")),
    },
)


class Swagger2Azure(SyncClient):
    """Client of the API Azure.

    Args:
        account: Yours. `account` by default. Or the environment variable
            SWAGGER_2_AZURE_ACCOUNT.
        zone: A part of the URL. `us` by default. Or the environment variable
            SWAGGER_2_AZURE_ZONE.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        account: str | None = None,
        zone: Literal["eu", "us"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE, {}, options, None, {"account": account, "zone": zone}
            )
        )

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def fish(self) -> _fish.Fish:
        """The `fish` operations."""
        from .resources.fish import Fish

        return Fish(self)

    with_raw_response = variant(lambda: Swagger2AzureWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: Swagger2AzureWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class Swagger2AzureWithRawResponse(RawVariant):
    """The methods of `Swagger2Azure`, giving `RawResponse`."""

    fish: _fish.FishWithRawResponse
    request = raw_method(Swagger2Azure.request)


class Swagger2AzureWithStreamingResponse(StreamedVariant):
    """The methods of `Swagger2Azure`, giving `StreamedResponse`."""

    fish: _fish.FishWithStreamingResponse
    request = streamed_method(Swagger2Azure.request)


class AsyncSwagger2Azure(AsyncClient):
    """Client of the API Azure.

    Args:
        account: Yours. `account` by default. Or the environment variable
            SWAGGER_2_AZURE_ACCOUNT.
        zone: A part of the URL. `us` by default. Or the environment variable
            SWAGGER_2_AZURE_ZONE.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        account: str | None = None,
        zone: Literal["eu", "us"] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE, {}, options, None, {"account": account, "zone": zone}
            )
        )

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def fish(self) -> _fish.AsyncFish:
        """The `fish` operations."""
        from .resources.fish import AsyncFish

        return AsyncFish(self)

    with_raw_response = variant(lambda: AsyncSwagger2AzureWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSwagger2AzureWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSwagger2AzureWithRawResponse(RawVariant):
    """The methods of `AsyncSwagger2Azure`, giving `RawResponse`."""

    fish: _fish.AsyncFishWithRawResponse
    request = async_raw_method(AsyncSwagger2Azure.request)


class AsyncSwagger2AzureWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSwagger2Azure`, giving `AsyncStreamedResponse`."""

    fish: _fish.AsyncFishWithStreamingResponse
    request = async_streamed_method(AsyncSwagger2Azure.request)
