"""`client.webhooks`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_CREATE: Operation[None] = Operation(
    id="createWebhook",
    method="POST",
    path="/webhooks",
    answers={"204": Answer()},
    accept="*/*",
)


class Webhooks(Resource):
    """The `webhooks` operations."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /webhooks`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: WebhooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: WebhooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class WebhooksWithRawResponse(RawVariant):
    """The methods of `Webhooks`, giving `RawResponse`."""

    create = raw_method(Webhooks.create)


class WebhooksWithStreamingResponse(StreamedVariant):
    """The methods of `Webhooks`, giving `StreamedResponse`."""

    create = streamed_method(Webhooks.create)


class AsyncWebhooks(AsyncResource):
    """The `webhooks` operations."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /webhooks`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncWebhooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncWebhooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncWebhooksWithRawResponse(RawVariant):
    """The methods of `AsyncWebhooks`, giving `RawResponse`."""

    create = async_raw_method(AsyncWebhooks.create)


class AsyncWebhooksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncWebhooks`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncWebhooks.create)
