"""`client.books`."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_GET: Operation[models.Book] = Operation(
    id="getBook",
    method="GET",
    path="/book",
    answers={"200": Answer("application/json", lambda: models.Book)},
)


class Books(Resource):
    """The `books` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Book:
        """`GET /book`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: BooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BooksWithRawResponse(RawVariant):
    """The methods of `Books`, giving `RawResponse`."""

    get = raw_method(Books.get)


class BooksWithStreamingResponse(StreamedVariant):
    """The methods of `Books`, giving `StreamedResponse`."""

    get = streamed_method(Books.get)


class AsyncBooks(AsyncResource):
    """The `books` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Book:
        """`GET /book`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncBooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBooksWithRawResponse(RawVariant):
    """The methods of `AsyncBooks`, giving `RawResponse`."""

    get = async_raw_method(AsyncBooks.get)


class AsyncBooksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBooks`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncBooks.get)
