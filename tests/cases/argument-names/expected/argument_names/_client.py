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

_PROFILE = Profile(
    package="argument_names",
    version="0.1.0",
    environment_prefix="ARGUMENT_NAMES",
    base_url="https://api.example.test",
)


class ArgumentNames(SyncClient):
    """Client of the API Argument names.

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

    with_raw_response = variant(lambda: ArgumentNamesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ArgumentNamesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ArgumentNamesWithRawResponse(RawVariant):
    """The methods of `ArgumentNames`, giving `RawResponse`."""

    orders: _orders.OrdersWithRawResponse
    request = raw_method(ArgumentNames.request)


class ArgumentNamesWithStreamingResponse(StreamedVariant):
    """The methods of `ArgumentNames`, giving `StreamedResponse`."""

    orders: _orders.OrdersWithStreamingResponse
    request = streamed_method(ArgumentNames.request)


class AsyncArgumentNames(AsyncClient):
    """Client of the API Argument names.

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

    with_raw_response = variant(lambda: AsyncArgumentNamesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncArgumentNamesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncArgumentNamesWithRawResponse(RawVariant):
    """The methods of `AsyncArgumentNames`, giving `RawResponse`."""

    orders: _orders.AsyncOrdersWithRawResponse
    request = async_raw_method(AsyncArgumentNames.request)


class AsyncArgumentNamesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncArgumentNames`, giving `AsyncStreamedResponse`."""

    orders: _orders.AsyncOrdersWithStreamingResponse
    request = async_streamed_method(AsyncArgumentNames.request)
