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
    from .resources import checks as _checks
    from .resources import payments as _payments

_PROFILE = Profile(
    package="idempotency_parameter",
    version="0.1.0",
    environment_prefix="IDEMPOTENCY_PARAMETER",
    base_url="https://api.example.test",
)


class IdempotencyParameter(SyncClient):
    """Client of the API Idempotency parameter.

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
    def checks(self) -> _checks.Checks:
        """The `checks` operations."""
        from .resources.checks import Checks

        return Checks(self)

    @cached_property
    def payments(self) -> _payments.Payments:
        """The `payments` operations."""
        from .resources.payments import Payments

        return Payments(self)

    with_raw_response = variant(lambda: IdempotencyParameterWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: IdempotencyParameterWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class IdempotencyParameterWithRawResponse(RawVariant):
    """The methods of `IdempotencyParameter`, giving `RawResponse`."""

    checks: _checks.ChecksWithRawResponse
    payments: _payments.PaymentsWithRawResponse
    request = raw_method(IdempotencyParameter.request)


class IdempotencyParameterWithStreamingResponse(StreamedVariant):
    """The methods of `IdempotencyParameter`, giving `StreamedResponse`."""

    checks: _checks.ChecksWithStreamingResponse
    payments: _payments.PaymentsWithStreamingResponse
    request = streamed_method(IdempotencyParameter.request)


class AsyncIdempotencyParameter(AsyncClient):
    """Client of the API Idempotency parameter.

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
    def checks(self) -> _checks.AsyncChecks:
        """The `checks` operations."""
        from .resources.checks import AsyncChecks

        return AsyncChecks(self)

    @cached_property
    def payments(self) -> _payments.AsyncPayments:
        """The `payments` operations."""
        from .resources.payments import AsyncPayments

        return AsyncPayments(self)

    with_raw_response = variant(lambda: AsyncIdempotencyParameterWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncIdempotencyParameterWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncIdempotencyParameterWithRawResponse(RawVariant):
    """The methods of `AsyncIdempotencyParameter`, giving `RawResponse`."""

    checks: _checks.AsyncChecksWithRawResponse
    payments: _payments.AsyncPaymentsWithRawResponse
    request = async_raw_method(AsyncIdempotencyParameter.request)


class AsyncIdempotencyParameterWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncIdempotencyParameter`, giving `AsyncStreamedResponse`."""

    checks: _checks.AsyncChecksWithStreamingResponse
    payments: _payments.AsyncPaymentsWithStreamingResponse
    request = async_streamed_method(AsyncIdempotencyParameter.request)
