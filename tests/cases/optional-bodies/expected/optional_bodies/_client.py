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
    from .resources import notes as _notes

_PROFILE = Profile(
    package="optional_bodies",
    version="0.1.0",
    environment_prefix="OPTIONAL_BODIES",
    base_url="https://api.example.test",
)


class OptionalBodies(SyncClient):
    """Client of the API Optional bodies.

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
    def notes(self) -> _notes.Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    with_raw_response = variant(lambda: OptionalBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OptionalBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OptionalBodiesWithRawResponse(RawVariant):
    """The methods of `OptionalBodies`, giving `RawResponse`."""

    bodies: _bodies.BodiesWithRawResponse
    notes: _notes.NotesWithRawResponse
    request = raw_method(OptionalBodies.request)


class OptionalBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `OptionalBodies`, giving `StreamedResponse`."""

    bodies: _bodies.BodiesWithStreamingResponse
    notes: _notes.NotesWithStreamingResponse
    request = streamed_method(OptionalBodies.request)


class AsyncOptionalBodies(AsyncClient):
    """Client of the API Optional bodies.

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
    def notes(self) -> _notes.AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    with_raw_response = variant(lambda: AsyncOptionalBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOptionalBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOptionalBodiesWithRawResponse(RawVariant):
    """The methods of `AsyncOptionalBodies`, giving `RawResponse`."""

    bodies: _bodies.AsyncBodiesWithRawResponse
    notes: _notes.AsyncNotesWithRawResponse
    request = async_raw_method(AsyncOptionalBodies.request)


class AsyncOptionalBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOptionalBodies`, giving `AsyncStreamedResponse`."""

    bodies: _bodies.AsyncBodiesWithStreamingResponse
    notes: _notes.AsyncNotesWithStreamingResponse
    request = async_streamed_method(AsyncOptionalBodies.request)
