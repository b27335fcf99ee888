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
    from .resources import avatars as _avatars
    from .resources import notes as _notes
    from .resources import pets as _pets

_PROFILE = Profile(
    package="content_types",
    version="0.1.0",
    environment_prefix="CONTENT_TYPES",
    base_url="https://api.example.test",
)


class ContentTypes(SyncClient):
    """Client of the API Content types.

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
    def avatars(self) -> _avatars.Avatars:
        """The `avatars` operations."""
        from .resources.avatars import Avatars

        return Avatars(self)

    @cached_property
    def notes(self) -> _notes.Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: ContentTypesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ContentTypesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ContentTypesWithRawResponse(RawVariant):
    """The methods of `ContentTypes`, giving `RawResponse`."""

    avatars: _avatars.AvatarsWithRawResponse
    notes: _notes.NotesWithRawResponse
    pets: _pets.PetsWithRawResponse
    request = raw_method(ContentTypes.request)


class ContentTypesWithStreamingResponse(StreamedVariant):
    """The methods of `ContentTypes`, giving `StreamedResponse`."""

    avatars: _avatars.AvatarsWithStreamingResponse
    notes: _notes.NotesWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(ContentTypes.request)


class AsyncContentTypes(AsyncClient):
    """Client of the API Content types.

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
    def avatars(self) -> _avatars.AsyncAvatars:
        """The `avatars` operations."""
        from .resources.avatars import AsyncAvatars

        return AsyncAvatars(self)

    @cached_property
    def notes(self) -> _notes.AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncContentTypesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncContentTypesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncContentTypesWithRawResponse(RawVariant):
    """The methods of `AsyncContentTypes`, giving `RawResponse`."""

    avatars: _avatars.AsyncAvatarsWithRawResponse
    notes: _notes.AsyncNotesWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncContentTypes.request)


class AsyncContentTypesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncContentTypes`, giving `AsyncStreamedResponse`."""

    avatars: _avatars.AsyncAvatarsWithStreamingResponse
    notes: _notes.AsyncNotesWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncContentTypes.request)
