"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from . import models
    from ._runtime.webhooks import WebhookEvents
    from .resources.orders import AsyncOrders, Orders

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

    @cached_property
    def webhooks(self) -> WebhookEvents[models.WebhookEvent]:
        """The requests that the API sends: `order.created`, `order.updated`,
        `order.closed`, `shop-opened`.
        """
        from ._runtime.webhooks import WebhookEvents

        return WebhookEvents(_event_type, self._state)

    @cached_property
    def orders(self) -> Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)


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

    @cached_property
    def webhooks(self) -> WebhookEvents[models.WebhookEvent]:
        """The requests that the API sends: `order.created`, `order.updated`,
        `order.closed`, `shop-opened`.
        """
        from ._runtime.webhooks import WebhookEvents

        return WebhookEvents(_event_type, self._state)

    @cached_property
    def orders(self) -> AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)
