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
    from .resources import webhooks as _webhooks

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

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def webhook_events(self) -> WebhookEvents[models.PingEvent]:
        """The requests that the API sends: `ping`."""
        from ._runtime.webhooks import WebhookEvents

        return WebhookEvents(_event_type, self._state)

    @cached_property
    def webhooks(self) -> _webhooks.Webhooks:
        """The `webhooks` operations."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)

    with_raw_response = variant(lambda: Webhooks30WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: Webhooks30WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class Webhooks30WithRawResponse(RawVariant):
    """The methods of `Webhooks30`, giving `RawResponse`."""

    webhooks: _webhooks.WebhooksWithRawResponse
    request = raw_method(Webhooks30.request)


class Webhooks30WithStreamingResponse(StreamedVariant):
    """The methods of `Webhooks30`, giving `StreamedResponse`."""

    webhooks: _webhooks.WebhooksWithStreamingResponse
    request = streamed_method(Webhooks30.request)


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

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def webhook_events(self) -> WebhookEvents[models.PingEvent]:
        """The requests that the API sends: `ping`."""
        from ._runtime.webhooks import WebhookEvents

        return WebhookEvents(_event_type, self._state)

    @cached_property
    def webhooks(self) -> _webhooks.AsyncWebhooks:
        """The `webhooks` operations."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    with_raw_response = variant(lambda: AsyncWebhooks30WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncWebhooks30WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncWebhooks30WithRawResponse(RawVariant):
    """The methods of `AsyncWebhooks30`, giving `RawResponse`."""

    webhooks: _webhooks.AsyncWebhooksWithRawResponse
    request = async_raw_method(AsyncWebhooks30.request)


class AsyncWebhooks30WithStreamingResponse(StreamedVariant):
    """The methods of `AsyncWebhooks30`, giving `AsyncStreamedResponse`."""

    webhooks: _webhooks.AsyncWebhooksWithStreamingResponse
    request = async_streamed_method(AsyncWebhooks30.request)
