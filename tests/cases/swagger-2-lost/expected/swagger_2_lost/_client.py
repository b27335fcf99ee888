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
    from .resources import both as _both
    from .resources import things as _things

_PROFILE = Profile(
    package="swagger_2_lost",
    version="0.1.0",
    environment_prefix="SWAGGER_2_LOST",
    base_url="https://api.example.test",
)


class Swagger2Lost(SyncClient):
    """Client of the API Lost.

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
    def both(self) -> _both.Both:
        """The `both` operations."""
        from .resources.both import Both

        return Both(self)

    @cached_property
    def things(self) -> _things.Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)

    with_raw_response = variant(lambda: Swagger2LostWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: Swagger2LostWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class Swagger2LostWithRawResponse(RawVariant):
    """The methods of `Swagger2Lost`, giving `RawResponse`."""

    both: _both.BothWithRawResponse
    things: _things.ThingsWithRawResponse
    request = raw_method(Swagger2Lost.request)


class Swagger2LostWithStreamingResponse(StreamedVariant):
    """The methods of `Swagger2Lost`, giving `StreamedResponse`."""

    both: _both.BothWithStreamingResponse
    things: _things.ThingsWithStreamingResponse
    request = streamed_method(Swagger2Lost.request)


class AsyncSwagger2Lost(AsyncClient):
    """Client of the API Lost.

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
    def both(self) -> _both.AsyncBoth:
        """The `both` operations."""
        from .resources.both import AsyncBoth

        return AsyncBoth(self)

    @cached_property
    def things(self) -> _things.AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    with_raw_response = variant(lambda: AsyncSwagger2LostWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSwagger2LostWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSwagger2LostWithRawResponse(RawVariant):
    """The methods of `AsyncSwagger2Lost`, giving `RawResponse`."""

    both: _both.AsyncBothWithRawResponse
    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncSwagger2Lost.request)


class AsyncSwagger2LostWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSwagger2Lost`, giving `AsyncStreamedResponse`."""

    both: _both.AsyncBothWithStreamingResponse
    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncSwagger2Lost.request)
