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
    from .resources import albums as _albums
    from .resources import forms as _forms
    from .resources import notes as _notes
    from .resources import photos as _photos
    from .resources import service as _service

_PROFILE = Profile(
    package="paths_that_share",
    version="0.1.0",
    environment_prefix="PATHS_THAT_SHARE",
    base_url="https://rest.example.test",
)


class PathsThatShare(SyncClient):
    """Client of the API Rest.

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
    def albums(self) -> _albums.Albums:
        """The `albums` operations."""
        from .resources.albums import Albums

        return Albums(self)

    @cached_property
    def forms(self) -> _forms.Forms:
        """The `forms` operations."""
        from .resources.forms import Forms

        return Forms(self)

    @cached_property
    def notes(self) -> _notes.Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def photos(self) -> _photos.Photos:
        """The `photos` operations."""
        from .resources.photos import Photos

        return Photos(self)

    @cached_property
    def service(self) -> _service.Service:
        """The `service` operations."""
        from .resources.service import Service

        return Service(self)

    with_raw_response = variant(lambda: PathsThatShareWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PathsThatShareWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PathsThatShareWithRawResponse(RawVariant):
    """The methods of `PathsThatShare`, giving `RawResponse`."""

    albums: _albums.AlbumsWithRawResponse
    forms: _forms.FormsWithRawResponse
    notes: _notes.NotesWithRawResponse
    photos: _photos.PhotosWithRawResponse
    service: _service.ServiceWithRawResponse
    request = raw_method(PathsThatShare.request)


class PathsThatShareWithStreamingResponse(StreamedVariant):
    """The methods of `PathsThatShare`, giving `StreamedResponse`."""

    albums: _albums.AlbumsWithStreamingResponse
    forms: _forms.FormsWithStreamingResponse
    notes: _notes.NotesWithStreamingResponse
    photos: _photos.PhotosWithStreamingResponse
    service: _service.ServiceWithStreamingResponse
    request = streamed_method(PathsThatShare.request)


class AsyncPathsThatShare(AsyncClient):
    """Client of the API Rest.

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
    def albums(self) -> _albums.AsyncAlbums:
        """The `albums` operations."""
        from .resources.albums import AsyncAlbums

        return AsyncAlbums(self)

    @cached_property
    def forms(self) -> _forms.AsyncForms:
        """The `forms` operations."""
        from .resources.forms import AsyncForms

        return AsyncForms(self)

    @cached_property
    def notes(self) -> _notes.AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def photos(self) -> _photos.AsyncPhotos:
        """The `photos` operations."""
        from .resources.photos import AsyncPhotos

        return AsyncPhotos(self)

    @cached_property
    def service(self) -> _service.AsyncService:
        """The `service` operations."""
        from .resources.service import AsyncService

        return AsyncService(self)

    with_raw_response = variant(lambda: AsyncPathsThatShareWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPathsThatShareWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPathsThatShareWithRawResponse(RawVariant):
    """The methods of `AsyncPathsThatShare`, giving `RawResponse`."""

    albums: _albums.AsyncAlbumsWithRawResponse
    forms: _forms.AsyncFormsWithRawResponse
    notes: _notes.AsyncNotesWithRawResponse
    photos: _photos.AsyncPhotosWithRawResponse
    service: _service.AsyncServiceWithRawResponse
    request = async_raw_method(AsyncPathsThatShare.request)


class AsyncPathsThatShareWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPathsThatShare`, giving `AsyncStreamedResponse`."""

    albums: _albums.AsyncAlbumsWithStreamingResponse
    forms: _forms.AsyncFormsWithStreamingResponse
    notes: _notes.AsyncNotesWithStreamingResponse
    photos: _photos.AsyncPhotosWithStreamingResponse
    service: _service.AsyncServiceWithStreamingResponse
    request = async_streamed_method(AsyncPathsThatShare.request)
