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
    package="null_and_omit",
    version="0.1.0",
    environment_prefix="NULL_AND_OMIT",
    base_url="https://api.example.test",
)


class NullAndOmit(SyncClient):
    """Client of the API Null and omit.

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

    with_raw_response = variant(lambda: NullAndOmitWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NullAndOmitWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NullAndOmitWithRawResponse(RawVariant):
    """The methods of `NullAndOmit`, giving `RawResponse`."""

    things: _things.ThingsWithRawResponse
    request = raw_method(NullAndOmit.request)


class NullAndOmitWithStreamingResponse(StreamedVariant):
    """The methods of `NullAndOmit`, giving `StreamedResponse`."""

    things: _things.ThingsWithStreamingResponse
    request = streamed_method(NullAndOmit.request)


class AsyncNullAndOmit(AsyncClient):
    """Client of the API Null and omit.

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

    with_raw_response = variant(lambda: AsyncNullAndOmitWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNullAndOmitWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNullAndOmitWithRawResponse(RawVariant):
    """The methods of `AsyncNullAndOmit`, giving `RawResponse`."""

    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncNullAndOmit.request)


class AsyncNullAndOmitWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNullAndOmit`, giving `AsyncStreamedResponse`."""

    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncNullAndOmit.request)
