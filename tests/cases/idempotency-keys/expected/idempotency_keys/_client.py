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
    from .resources import notes as _notes
    from .resources import orders as _orders

_PROFILE = Profile(
    package="idempotency_keys",
    version="0.1.0",
    environment_prefix="IDEMPOTENCY_KEYS",
    base_url="https://api.example.test",
    idempotency_header="X-Request-Key",
)


class IdempotencyKeys(SyncClient):
    """Client of the API Idempotency keys.

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
    def notes(self) -> _notes.Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def orders(self) -> _orders.Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)

    with_raw_response = variant(lambda: IdempotencyKeysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: IdempotencyKeysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class IdempotencyKeysWithRawResponse(RawVariant):
    """The methods of `IdempotencyKeys`, giving `RawResponse`."""

    notes: _notes.NotesWithRawResponse
    orders: _orders.OrdersWithRawResponse
    request = raw_method(IdempotencyKeys.request)


class IdempotencyKeysWithStreamingResponse(StreamedVariant):
    """The methods of `IdempotencyKeys`, giving `StreamedResponse`."""

    notes: _notes.NotesWithStreamingResponse
    orders: _orders.OrdersWithStreamingResponse
    request = streamed_method(IdempotencyKeys.request)


class AsyncIdempotencyKeys(AsyncClient):
    """Client of the API Idempotency keys.

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
    def notes(self) -> _notes.AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def orders(self) -> _orders.AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    with_raw_response = variant(lambda: AsyncIdempotencyKeysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncIdempotencyKeysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncIdempotencyKeysWithRawResponse(RawVariant):
    """The methods of `AsyncIdempotencyKeys`, giving `RawResponse`."""

    notes: _notes.AsyncNotesWithRawResponse
    orders: _orders.AsyncOrdersWithRawResponse
    request = async_raw_method(AsyncIdempotencyKeys.request)


class AsyncIdempotencyKeysWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncIdempotencyKeys`, giving `AsyncStreamedResponse`."""

    notes: _notes.AsyncNotesWithStreamingResponse
    orders: _orders.AsyncOrdersWithStreamingResponse
    request = async_streamed_method(AsyncIdempotencyKeys.request)
