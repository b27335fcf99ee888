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
    from .resources import books as _books
    from .resources import trees as _trees

_PROFILE = Profile(
    package="anchors",
    version="0.1.0",
    environment_prefix="ANCHORS",
    base_url="https://trees.test",
)


class Anchors(SyncClient):
    """Client of the API Trees.

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
    def books(self) -> _books.Books:
        """The `books` operations."""
        from .resources.books import Books

        return Books(self)

    @cached_property
    def trees(self) -> _trees.Trees:
        """The `trees` operations."""
        from .resources.trees import Trees

        return Trees(self)

    with_raw_response = variant(lambda: AnchorsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AnchorsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AnchorsWithRawResponse(RawVariant):
    """The methods of `Anchors`, giving `RawResponse`."""

    books: _books.BooksWithRawResponse
    trees: _trees.TreesWithRawResponse
    request = raw_method(Anchors.request)


class AnchorsWithStreamingResponse(StreamedVariant):
    """The methods of `Anchors`, giving `StreamedResponse`."""

    books: _books.BooksWithStreamingResponse
    trees: _trees.TreesWithStreamingResponse
    request = streamed_method(Anchors.request)


class AsyncAnchors(AsyncClient):
    """Client of the API Trees.

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
    def books(self) -> _books.AsyncBooks:
        """The `books` operations."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)

    @cached_property
    def trees(self) -> _trees.AsyncTrees:
        """The `trees` operations."""
        from .resources.trees import AsyncTrees

        return AsyncTrees(self)

    with_raw_response = variant(lambda: AsyncAnchorsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAnchorsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAnchorsWithRawResponse(RawVariant):
    """The methods of `AsyncAnchors`, giving `RawResponse`."""

    books: _books.AsyncBooksWithRawResponse
    trees: _trees.AsyncTreesWithRawResponse
    request = async_raw_method(AsyncAnchors.request)


class AsyncAnchorsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAnchors`, giving `AsyncStreamedResponse`."""

    books: _books.AsyncBooksWithStreamingResponse
    trees: _trees.AsyncTreesWithStreamingResponse
    request = async_streamed_method(AsyncAnchors.request)
