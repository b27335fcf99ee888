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
    from .resources import things as _things

_PROFILE = Profile(
    package="errors",
    version="0.1.0",
    environment_prefix="ERRORS",
    base_url="https://api.example.test",
    request_id_header="X-Trace",
)


class Errors(SyncClient):
    """Client of the API Errors.

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
    def things(self) -> _things.Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)

    with_raw_response = variant(lambda: ErrorsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ErrorsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ErrorsWithRawResponse(RawVariant):
    """The methods of `Errors`, giving `RawResponse`."""

    things: _things.ThingsWithRawResponse
    request = raw_method(Errors.request)


class ErrorsWithStreamingResponse(StreamedVariant):
    """The methods of `Errors`, giving `StreamedResponse`."""

    things: _things.ThingsWithStreamingResponse
    request = streamed_method(Errors.request)


class AsyncErrors(AsyncClient):
    """Client of the API Errors.

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
    def things(self) -> _things.AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    with_raw_response = variant(lambda: AsyncErrorsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncErrorsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncErrorsWithRawResponse(RawVariant):
    """The methods of `AsyncErrors`, giving `RawResponse`."""

    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncErrors.request)


class AsyncErrorsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncErrors`, giving `AsyncStreamedResponse`."""

    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncErrors.request)
