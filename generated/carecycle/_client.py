"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

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
    from .resources import campaigns as _campaigns

_PROFILE = Profile(
    package="carecycle",
    version="0.1.0",
    environment_prefix="CARECYCLE",
    base_url="https://api.carecycle.ai",
    schemes={"apiKey": ApiKey("api_key", "x-api-key", "header")},
    security=(("apiKey",),),
    retry_after_field="retryAfter",
    rate_limit=(60, 60.0),
)


class CareCycle(SyncClient):
    """Client of the API CareCycle.

    CareCycle runs AI phone agents. This document covers transfer configs: the
    destinations to which an agent can pass a live call.

    Requests and answers are JSON. Each request carries an API key in the `x-api-key`
    header. A client may send 60 requests a minute; beyond that the server answers
    429 and states how long to wait.

    Args:
        api_key: A key made on the API Keys page of CareCycle's Developer Dashboard,
            with the permissions chosen there. It begins with `cc_` and is shown only
            once. Or the environment variable CARECYCLE_API_KEY; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {"api_key": api_key}, options)

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def campaigns(self) -> _campaigns.Campaigns:
        """The `campaigns` operations."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    with_raw_response = variant(lambda: CareCycleWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CareCycleWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CareCycleWithRawResponse(RawVariant):
    """The methods of `CareCycle`, giving `RawResponse`."""

    campaigns: _campaigns.CampaignsWithRawResponse
    request = raw_method(CareCycle.request)


class CareCycleWithStreamingResponse(StreamedVariant):
    """The methods of `CareCycle`, giving `StreamedResponse`."""

    campaigns: _campaigns.CampaignsWithStreamingResponse
    request = streamed_method(CareCycle.request)


class AsyncCareCycle(AsyncClient):
    """Client of the API CareCycle.

    CareCycle runs AI phone agents. This document covers transfer configs: the
    destinations to which an agent can pass a live call.

    Requests and answers are JSON. Each request carries an API key in the `x-api-key`
    header. A client may send 60 requests a minute; beyond that the server answers
    429 and states how long to wait.

    Args:
        api_key: A key made on the API Keys page of CareCycle's Developer Dashboard,
            with the permissions chosen there. It begins with `cc_` and is shown only
            once. Or the environment variable CARECYCLE_API_KEY; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {"api_key": api_key}, options)

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def campaigns(self) -> _campaigns.AsyncCampaigns:
        """The `campaigns` operations."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    with_raw_response = variant(lambda: AsyncCareCycleWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCareCycleWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCareCycleWithRawResponse(RawVariant):
    """The methods of `AsyncCareCycle`, giving `RawResponse`."""

    campaigns: _campaigns.AsyncCampaignsWithRawResponse
    request = async_raw_method(AsyncCareCycle.request)


class AsyncCareCycleWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCareCycle`, giving `AsyncStreamedResponse`."""

    campaigns: _campaigns.AsyncCampaignsWithStreamingResponse
    request = async_streamed_method(AsyncCareCycle.request)
