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
    from .resources import lights as _lights

_PROFILE = Profile(
    package="enums",
    version="0.1.0",
    environment_prefix="ENUMS",
    base_url="https://api.example.test",
)


class Enums(SyncClient):
    """Client of the API Enums.

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
    def lights(self) -> _lights.Lights:
        """The `lights` operations."""
        from .resources.lights import Lights

        return Lights(self)

    with_raw_response = variant(lambda: EnumsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EnumsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EnumsWithRawResponse(RawVariant):
    """The methods of `Enums`, giving `RawResponse`."""

    lights: _lights.LightsWithRawResponse
    request = raw_method(Enums.request)


class EnumsWithStreamingResponse(StreamedVariant):
    """The methods of `Enums`, giving `StreamedResponse`."""

    lights: _lights.LightsWithStreamingResponse
    request = streamed_method(Enums.request)


class AsyncEnums(AsyncClient):
    """Client of the API Enums.

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
    def lights(self) -> _lights.AsyncLights:
        """The `lights` operations."""
        from .resources.lights import AsyncLights

        return AsyncLights(self)

    with_raw_response = variant(lambda: AsyncEnumsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEnumsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEnumsWithRawResponse(RawVariant):
    """The methods of `AsyncEnums`, giving `RawResponse`."""

    lights: _lights.AsyncLightsWithRawResponse
    request = async_raw_method(AsyncEnums.request)


class AsyncEnumsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEnums`, giving `AsyncStreamedResponse`."""

    lights: _lights.AsyncLightsWithStreamingResponse
    request = async_streamed_method(AsyncEnums.request)
