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
    from .resources import bodies as _bodies

_PROFILE = Profile(
    package="bodies",
    version="0.1.0",
    environment_prefix="BODIES",
    base_url="https://api.example.test",
)


class Bodies(SyncClient):
    """Client of the API Bodies.

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
    def bodies(self) -> _bodies.BodiesResource:
        """The `bodies` operations."""
        from .resources.bodies import BodiesResource

        return BodiesResource(self)

    with_raw_response = variant(lambda: BodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BodiesWithRawResponse(RawVariant):
    """The methods of `Bodies`, giving `RawResponse`."""

    bodies: _bodies.BodiesResourceWithRawResponse
    request = raw_method(Bodies.request)


class BodiesWithStreamingResponse(StreamedVariant):
    """The methods of `Bodies`, giving `StreamedResponse`."""

    bodies: _bodies.BodiesResourceWithStreamingResponse
    request = streamed_method(Bodies.request)


class AsyncBodies(AsyncClient):
    """Client of the API Bodies.

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
    def bodies(self) -> _bodies.AsyncBodiesResource:
        """The `bodies` operations."""
        from .resources.bodies import AsyncBodiesResource

        return AsyncBodiesResource(self)

    with_raw_response = variant(lambda: AsyncBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBodiesWithRawResponse(RawVariant):
    """The methods of `AsyncBodies`, giving `RawResponse`."""

    bodies: _bodies.AsyncBodiesResourceWithRawResponse
    request = async_raw_method(AsyncBodies.request)


class AsyncBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBodies`, giving `AsyncStreamedResponse`."""

    bodies: _bodies.AsyncBodiesResourceWithStreamingResponse
    request = async_streamed_method(AsyncBodies.request)
