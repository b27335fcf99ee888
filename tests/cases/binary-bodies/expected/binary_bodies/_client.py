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
    from .resources import lines as _lines

_PROFILE = Profile(
    package="binary_bodies",
    version="0.1.0",
    environment_prefix="BINARY_BODIES",
    base_url="https://api.example.test",
)


class BinaryBodies(SyncClient):
    """Client of the API Binary bodies.

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
    def bodies(self) -> _bodies.Bodies:
        """The `bodies` operations."""
        from .resources.bodies import Bodies

        return Bodies(self)

    @cached_property
    def lines(self) -> _lines.Lines:
        """The `lines` operations."""
        from .resources.lines import Lines

        return Lines(self)

    with_raw_response = variant(lambda: BinaryBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BinaryBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BinaryBodiesWithRawResponse(RawVariant):
    """The methods of `BinaryBodies`, giving `RawResponse`."""

    bodies: _bodies.BodiesWithRawResponse
    lines: _lines.LinesWithRawResponse
    request = raw_method(BinaryBodies.request)


class BinaryBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `BinaryBodies`, giving `StreamedResponse`."""

    bodies: _bodies.BodiesWithStreamingResponse
    lines: _lines.LinesWithStreamingResponse
    request = streamed_method(BinaryBodies.request)


class AsyncBinaryBodies(AsyncClient):
    """Client of the API Binary bodies.

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
    def bodies(self) -> _bodies.AsyncBodies:
        """The `bodies` operations."""
        from .resources.bodies import AsyncBodies

        return AsyncBodies(self)

    @cached_property
    def lines(self) -> _lines.AsyncLines:
        """The `lines` operations."""
        from .resources.lines import AsyncLines

        return AsyncLines(self)

    with_raw_response = variant(lambda: AsyncBinaryBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBinaryBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBinaryBodiesWithRawResponse(RawVariant):
    """The methods of `AsyncBinaryBodies`, giving `RawResponse`."""

    bodies: _bodies.AsyncBodiesWithRawResponse
    lines: _lines.AsyncLinesWithRawResponse
    request = async_raw_method(AsyncBinaryBodies.request)


class AsyncBinaryBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBinaryBodies`, giving `AsyncStreamedResponse`."""

    bodies: _bodies.AsyncBodiesWithStreamingResponse
    lines: _lines.AsyncLinesWithStreamingResponse
    request = async_streamed_method(AsyncBinaryBodies.request)
