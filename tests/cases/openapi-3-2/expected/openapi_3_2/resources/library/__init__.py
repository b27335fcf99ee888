"""`client.library`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)

if TYPE_CHECKING:
    from . import books as _books


class Library(Resource):
    """The `library` operations."""

    @cached_property
    def books(self) -> _books.Books:
        """What can be lent."""
        from .books import Books

        return Books(self._client)

    with_raw_response = variant(lambda: LibraryWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LibraryWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LibraryWithRawResponse(RawVariant):
    """The methods of `Library`, giving `RawResponse`."""

    books: _books.BooksWithRawResponse


class LibraryWithStreamingResponse(StreamedVariant):
    """The methods of `Library`, giving `StreamedResponse`."""

    books: _books.BooksWithStreamingResponse


class AsyncLibrary(AsyncResource):
    """The `library` operations."""

    @cached_property
    def books(self) -> _books.AsyncBooks:
        """What can be lent."""
        from .books import AsyncBooks

        return AsyncBooks(self._client)

    with_raw_response = variant(lambda: AsyncLibraryWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLibraryWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLibraryWithRawResponse(RawVariant):
    """The methods of `AsyncLibrary`, giving `RawResponse`."""

    books: _books.AsyncBooksWithRawResponse


class AsyncLibraryWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLibrary`, giving `AsyncStreamedResponse`."""

    books: _books.AsyncBooksWithStreamingResponse
