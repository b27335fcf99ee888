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
    from . import models
    from ._runtime.webhooks import WebhookEvents
    from .resources import orders as _orders

_PROFILE = Profile(
    package="webhooks",
    version="0.1.0",
    environment_prefix="WEBHOOKS",
    base_url="https://shop.example.test",
)


def _event_type() -> object:
    from . import models

    return models.WebhookEvent


class Webhooks(SyncClient):
    """Client of the API Shop.

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
    def webhooks(self) -> WebhookEvents[models.WebhookEvent]:
        """The requests that the API sends: `order.created`, `order.updated`,
        `order.closed`, `shop-opened`.
        """
        from ._runtime.webhooks import WebhookEvents

        return WebhookEvents(_event_type, self._state)

    @cached_property
    def orders(self) -> _orders.Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)

    with_raw_response = variant(lambda: WebhooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: WebhooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class WebhooksWithRawResponse(RawVariant):
    """The methods of `Webhooks`, giving `RawResponse`."""

    orders: _orders.OrdersWithRawResponse
    request = raw_method(Webhooks.request)


class WebhooksWithStreamingResponse(StreamedVariant):
    """The methods of `Webhooks`, giving `StreamedResponse`."""

    orders: _orders.OrdersWithStreamingResponse
    request = streamed_method(Webhooks.request)


class AsyncWebhooks(AsyncClient):
    """Client of the API Shop.

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
    def webhooks(self) -> WebhookEvents[models.WebhookEvent]:
        """The requests that the API sends: `order.created`, `order.updated`,
        `order.closed`, `shop-opened`.
        """
        from ._runtime.webhooks import WebhookEvents

        return WebhookEvents(_event_type, self._state)

    @cached_property
    def orders(self) -> _orders.AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    with_raw_response = variant(lambda: AsyncWebhooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncWebhooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncWebhooksWithRawResponse(RawVariant):
    """The methods of `AsyncWebhooks`, giving `RawResponse`."""

    orders: _orders.AsyncOrdersWithRawResponse
    request = async_raw_method(AsyncWebhooks.request)


class AsyncWebhooksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncWebhooks`, giving `AsyncStreamedResponse`."""

    orders: _orders.AsyncOrdersWithStreamingResponse
    request = async_streamed_method(AsyncWebhooks.request)
