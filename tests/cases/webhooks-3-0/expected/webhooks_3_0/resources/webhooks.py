"""`client.webhooks`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[None] = Operation(
    id="createWebhook",
    method="POST",
    path="/webhooks",
    answers={"204": Answer()},
)


class Webhooks(Resource):
    """The `webhooks` operations."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /webhooks`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, giving the whole response."""
        return WebhooksWithRawResponse(self._raw())


class WebhooksWithRawResponse:
    """The methods of `Webhooks`, giving the whole response."""

    def __init__(self, resource: Webhooks) -> None:
        self.create = raw(resource.create)


class AsyncWebhooks(AsyncResource):
    """The `webhooks` operations."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /webhooks`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncWebhooksWithRawResponse(self._raw())


class AsyncWebhooksWithRawResponse:
    """The methods of `AsyncWebhooks`, giving the whole response."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.create = async_raw(resource.create)
