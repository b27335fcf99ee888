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
    from .resources import events as _events
    from .resources import pets as _pets
    from .resources import songs as _songs

_PROFILE = Profile(
    package="unions",
    version="0.1.0",
    environment_prefix="UNIONS",
    base_url="https://api.example.test",
)


class Unions(SyncClient):
    """Client of the API Unions.

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
    def events(self) -> _events.Events:
        """The `events` operations."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def songs(self) -> _songs.Songs:
        """The `songs` operations."""
        from .resources.songs import Songs

        return Songs(self)

    with_raw_response = variant(lambda: UnionsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: UnionsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class UnionsWithRawResponse(RawVariant):
    """The methods of `Unions`, giving `RawResponse`."""

    events: _events.EventsWithRawResponse
    pets: _pets.PetsWithRawResponse
    songs: _songs.SongsWithRawResponse
    request = raw_method(Unions.request)


class UnionsWithStreamingResponse(StreamedVariant):
    """The methods of `Unions`, giving `StreamedResponse`."""

    events: _events.EventsWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    songs: _songs.SongsWithStreamingResponse
    request = streamed_method(Unions.request)


class AsyncUnions(AsyncClient):
    """Client of the API Unions.

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
    def events(self) -> _events.AsyncEvents:
        """The `events` operations."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def songs(self) -> _songs.AsyncSongs:
        """The `songs` operations."""
        from .resources.songs import AsyncSongs

        return AsyncSongs(self)

    with_raw_response = variant(lambda: AsyncUnionsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncUnionsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncUnionsWithRawResponse(RawVariant):
    """The methods of `AsyncUnions`, giving `RawResponse`."""

    events: _events.AsyncEventsWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    songs: _songs.AsyncSongsWithRawResponse
    request = async_raw_method(AsyncUnions.request)


class AsyncUnionsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncUnions`, giving `AsyncStreamedResponse`."""

    events: _events.AsyncEventsWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    songs: _songs.AsyncSongsWithStreamingResponse
    request = async_streamed_method(AsyncUnions.request)
