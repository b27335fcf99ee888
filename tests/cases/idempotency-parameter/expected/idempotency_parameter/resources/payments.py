"""`client.payments`."""

from __future__ import annotations

from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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
    id="createPayment",
    method="POST",
    path="/payments",
    parameters=(Parameter("x_trace", "X-Trace", "header"),),
    parameters_type=lambda: params.CreatePaymentParams,
    answers={"204": Answer()},
    key_header="idempotency-key",
    accept="*/*",
)


class Payments(Resource):
    """The `payments` operations."""

    def create(
        self,
        *,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /payments`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: PaymentsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PaymentsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PaymentsWithRawResponse(RawVariant):
    """The methods of `Payments`, giving `RawResponse`."""

    create = raw_method(Payments.create)


class PaymentsWithStreamingResponse(StreamedVariant):
    """The methods of `Payments`, giving `StreamedResponse`."""

    create = streamed_method(Payments.create)


class AsyncPayments(AsyncResource):
    """The `payments` operations."""

    async def create(
        self,
        *,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /payments`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncPaymentsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPaymentsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPaymentsWithRawResponse(RawVariant):
    """The methods of `AsyncPayments`, giving `RawResponse`."""

    create = async_raw_method(AsyncPayments.create)


class AsyncPaymentsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPayments`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncPayments.create)
