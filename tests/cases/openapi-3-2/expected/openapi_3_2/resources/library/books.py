"""`client.library.books`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ... import models, params
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Body, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
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

_SEARCH: Operation[list[models.Book]] = Operation(
    id="searchBooks",
    method="QUERY",
    path="/books",
    parameters=(Parameter("dry", "dry", "query"),),
    parameters_type=lambda: params.SearchBooksParams,
    body=Body("application/json", lambda: params.SearchBooksRequestParam, spread=True),
    answers={"200": Answer("application/json", lambda: list[models.Book])},
)
_LOCK: Operation[None] = Operation(
    id="lockBooks",
    method="LOCK",
    path="/books",
    parameters=(Parameter("dry", "dry", "query"),),
    parameters_type=lambda: params.LockBooksParams,
    answers={"204": Answer()},
    accept="*/*",
)
_COPY: Operation[None] = Operation(
    id="COPY /books",
    method="COPY",
    path="/books",
    parameters=(Parameter("dry", "dry", "query"),),
    parameters_type=lambda: params.COPYBooksParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET: Operation[list[models.Book]] = Operation(
    id="findBooks",
    method="GET",
    path="/finder",
    parameters=(Parameter("filter", "filter", "query"),),
    parameters_type=lambda: params.FindBooksParams,
    answers={"200": Answer("application/json", lambda: list[models.Book])},
)
_ASK: Operation[list[models.Book]] = Operation(
    id="askBooks",
    method="GET",
    path="/asker",
    parameters=(
        Parameter(
            "question",
            "question",
            "query",
            media_type="application/json",
            style="querystring",
        ),
    ),
    parameters_type=lambda: params.AskBooksParams,
    answers={"200": Answer("application/json", lambda: list[models.Book])},
)
_TELL: Operation[None] = Operation(
    id="tellBooks",
    method="GET",
    path="/told",
    parameters=(
        Parameter(
            "words", "words", "query", media_type="text/plain", style="querystring"
        ),
        Parameter("seen", "seen", "cookie", style="cookie", explode=True),
    ),
    parameters_type=lambda: params.TellBooksParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Books(Resource):
    """What can be lent."""

    def search(
        self,
        *,
        words: str,
        dry: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[models.Book]:
        """`QUERY /books`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEARCH, locals())

    def lock(
        self,
        *,
        dry: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`LOCK /books`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LOCK, locals())

    def copy(
        self,
        *,
        dry: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`COPY /books`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_COPY, locals())

    def get(
        self,
        *,
        filter: params.FindBooksFilterParam | models.FindBooksFilter,
        **options: Unpack[RequestOptions],
    ) -> list[models.Book]:
        """`GET /finder`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def ask(
        self,
        *,
        question: params.AskBooksQuestionParam | models.AskBooksQuestion | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[models.Book]:
        """`GET /asker`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_ASK, locals())

    def tell(
        self,
        *,
        words: str | Omit = omit,
        seen: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /told`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_TELL, locals())

    with_raw_response = variant(lambda: BooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BooksWithRawResponse(RawVariant):
    """The methods of `Books`, giving `RawResponse`."""

    search = raw_method(Books.search)
    lock = raw_method(Books.lock)
    copy = raw_method(Books.copy)
    get = raw_method(Books.get)
    ask = raw_method(Books.ask)
    tell = raw_method(Books.tell)


class BooksWithStreamingResponse(StreamedVariant):
    """The methods of `Books`, giving `StreamedResponse`."""

    search = streamed_method(Books.search)
    lock = streamed_method(Books.lock)
    copy = streamed_method(Books.copy)
    get = streamed_method(Books.get)
    ask = streamed_method(Books.ask)
    tell = streamed_method(Books.tell)


class AsyncBooks(AsyncResource):
    """What can be lent."""

    async def search(
        self,
        *,
        words: str,
        dry: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[models.Book]:
        """`QUERY /books`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEARCH, locals())

    async def lock(
        self,
        *,
        dry: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`LOCK /books`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LOCK, locals())

    async def copy(
        self,
        *,
        dry: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`COPY /books`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_COPY, locals())

    async def get(
        self,
        *,
        filter: params.FindBooksFilterParam | models.FindBooksFilter,
        **options: Unpack[RequestOptions],
    ) -> list[models.Book]:
        """`GET /finder`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def ask(
        self,
        *,
        question: params.AskBooksQuestionParam | models.AskBooksQuestion | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[models.Book]:
        """`GET /asker`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_ASK, locals())

    async def tell(
        self,
        *,
        words: str | Omit = omit,
        seen: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /told`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_TELL, locals())

    with_raw_response = variant(lambda: AsyncBooksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBooksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBooksWithRawResponse(RawVariant):
    """The methods of `AsyncBooks`, giving `RawResponse`."""

    search = async_raw_method(AsyncBooks.search)
    lock = async_raw_method(AsyncBooks.lock)
    copy = async_raw_method(AsyncBooks.copy)
    get = async_raw_method(AsyncBooks.get)
    ask = async_raw_method(AsyncBooks.ask)
    tell = async_raw_method(AsyncBooks.tell)


class AsyncBooksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBooks`, giving `AsyncStreamedResponse`."""

    search = async_streamed_method(AsyncBooks.search)
    lock = async_streamed_method(AsyncBooks.lock)
    copy = async_streamed_method(AsyncBooks.copy)
    get = async_streamed_method(AsyncBooks.get)
    ask = async_streamed_method(AsyncBooks.ask)
    tell = async_streamed_method(AsyncBooks.tell)
