"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from . import models
    from ._runtime.webhooks import WebhookEvents
    from .resources.webhooks import AsyncWebhooks, Webhooks

_PROFILE = Profile(
    package="webhooks_3_0",
    version="0.1.0",
    environment_prefix="WEBHOOKS_3_0",
    base_url="https://hooks.example.test",
)


def _event_type() -> object:
    from . import models

    return models.PingEvent


class Webhooks30(SyncClient):
    """Client of the API Hooks.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def webhook_events(self) -> WebhookEvents[models.PingEvent]:
        """The requests that the API sends: `ping`."""
        from ._runtime.webhooks import WebhookEvents

        return WebhookEvents(_event_type, self._state)

    @cached_property
    def webhooks(self) -> Webhooks:
        """The `webhooks` operations."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncWebhooks30(AsyncClient):
    """Client of the API Hooks.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def webhook_events(self) -> WebhookEvents[models.PingEvent]:
        """The requests that the API sends: `ping`."""
        from ._runtime.webhooks import WebhookEvents

        return WebhookEvents(_event_type, self._state)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """The `webhooks` operations."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
