"""`client.payments`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[None] = Operation(
    id="createPayment",
    method="POST",
    path="/payments",
    body=Body("application/json", lambda: params.CreatePaymentBody),
    answers={"204": Answer()},
)


class Payments(Resource):
    """The `payments` operations."""

    def create(
        self,
        *,
        body: params.CardParam | models.Card | params.TransferParam | models.Transfer,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /payments`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> PaymentsWithRawResponse:
        """The same methods, giving the whole response."""
        return PaymentsWithRawResponse(self._raw())


class PaymentsWithRawResponse:
    """The methods of `Payments`, giving the whole response."""

    def __init__(self, resource: Payments) -> None:
        self.create = raw(resource.create)


class AsyncPayments(AsyncResource):
    """The `payments` operations."""

    async def create(
        self,
        *,
        body: params.CardParam | models.Card | params.TransferParam | models.Transfer,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /payments`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPaymentsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPaymentsWithRawResponse(self._raw())


class AsyncPaymentsWithRawResponse:
    """The methods of `AsyncPayments`, giving the whole response."""

    def __init__(self, resource: AsyncPayments) -> None:
        self.create = async_raw(resource.create)
