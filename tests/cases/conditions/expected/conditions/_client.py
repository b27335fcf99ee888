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
    from .resources import orders as _orders
    from .resources import payments as _payments

_PROFILE = Profile(
    package="conditions",
    version="0.1.0",
    environment_prefix="CONDITIONS",
    base_url="https://api.example.test",
)


class Conditions(SyncClient):
    """Client of the API Conditions.

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
    def orders(self) -> _orders.Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def payments(self) -> _payments.Payments:
        """The `payments` operations."""
        from .resources.payments import Payments

        return Payments(self)

    with_raw_response = variant(lambda: ConditionsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ConditionsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ConditionsWithRawResponse(RawVariant):
    """The methods of `Conditions`, giving `RawResponse`."""

    orders: _orders.OrdersWithRawResponse
    payments: _payments.PaymentsWithRawResponse
    request = raw_method(Conditions.request)


class ConditionsWithStreamingResponse(StreamedVariant):
    """The methods of `Conditions`, giving `StreamedResponse`."""

    orders: _orders.OrdersWithStreamingResponse
    payments: _payments.PaymentsWithStreamingResponse
    request = streamed_method(Conditions.request)


class AsyncConditions(AsyncClient):
    """Client of the API Conditions.

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
    def orders(self) -> _orders.AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def payments(self) -> _payments.AsyncPayments:
        """The `payments` operations."""
        from .resources.payments import AsyncPayments

        return AsyncPayments(self)

    with_raw_response = variant(lambda: AsyncConditionsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncConditionsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncConditionsWithRawResponse(RawVariant):
    """The methods of `AsyncConditions`, giving `RawResponse`."""

    orders: _orders.AsyncOrdersWithRawResponse
    payments: _payments.AsyncPaymentsWithRawResponse
    request = async_raw_method(AsyncConditions.request)


class AsyncConditionsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncConditions`, giving `AsyncStreamedResponse`."""

    orders: _orders.AsyncOrdersWithStreamingResponse
    payments: _payments.AsyncPaymentsWithStreamingResponse
    request = async_streamed_method(AsyncConditions.request)
