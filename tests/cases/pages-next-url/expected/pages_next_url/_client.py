"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.auth import ApiKey, Secret
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
    from .resources import articles as _articles
    from .resources import books as _books
    from .resources import orders as _orders
    from .resources import people as _people
    from .resources import steps as _steps

_PROFILE = Profile(
    package="pages_next_url",
    version="0.1.0",
    environment_prefix="PAGES_NEXT_URL",
    base_url="https://api.example.test",
    schemes={"key": ApiKey("api_key", "key", "query")},
    security=(("key",),),
)


class PagesNextUrl(SyncClient):
    """Client of the API Next URLs.

    Args:
        api_key: Or the environment variable PAGES_NEXT_URL_API_KEY; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {"api_key": api_key}, options)

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def articles(self) -> _articles.Articles:
        """The `articles` operations."""
        from .resources.articles import Articles

        return Articles(self)

    @cached_property
    def books(self) -> _books.Books:
        """The `books` operations."""
        from .resources.books import Books

        return Books(self)

    @cached_property
    def orders(self) -> _orders.Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def people(self) -> _people.People:
        """The `people` operations."""
        from .resources.people import People

        return People(self)

    @cached_property
    def steps(self) -> _steps.Steps:
        """The `steps` operations."""
        from .resources.steps import Steps

        return Steps(self)

    with_raw_response = variant(lambda: PagesNextUrlWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PagesNextUrlWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PagesNextUrlWithRawResponse(RawVariant):
    """The methods of `PagesNextUrl`, giving `RawResponse`."""

    articles: _articles.ArticlesWithRawResponse
    books: _books.BooksWithRawResponse
    orders: _orders.OrdersWithRawResponse
    people: _people.PeopleWithRawResponse
    steps: _steps.StepsWithRawResponse
    request = raw_method(PagesNextUrl.request)


class PagesNextUrlWithStreamingResponse(StreamedVariant):
    """The methods of `PagesNextUrl`, giving `StreamedResponse`."""

    articles: _articles.ArticlesWithStreamingResponse
    books: _books.BooksWithStreamingResponse
    orders: _orders.OrdersWithStreamingResponse
    people: _people.PeopleWithStreamingResponse
    steps: _steps.StepsWithStreamingResponse
    request = streamed_method(PagesNextUrl.request)


class AsyncPagesNextUrl(AsyncClient):
    """Client of the API Next URLs.

    Args:
        api_key: Or the environment variable PAGES_NEXT_URL_API_KEY; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {"api_key": api_key}, options)

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def articles(self) -> _articles.AsyncArticles:
        """The `articles` operations."""
        from .resources.articles import AsyncArticles

        return AsyncArticles(self)

    @cached_property
    def books(self) -> _books.AsyncBooks:
        """The `books` operations."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)

    @cached_property
    def orders(self) -> _orders.AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def people(self) -> _people.AsyncPeople:
        """The `people` operations."""
        from .resources.people import AsyncPeople

        return AsyncPeople(self)

    @cached_property
    def steps(self) -> _steps.AsyncSteps:
        """The `steps` operations."""
        from .resources.steps import AsyncSteps

        return AsyncSteps(self)

    with_raw_response = variant(lambda: AsyncPagesNextUrlWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPagesNextUrlWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPagesNextUrlWithRawResponse(RawVariant):
    """The methods of `AsyncPagesNextUrl`, giving `RawResponse`."""

    articles: _articles.AsyncArticlesWithRawResponse
    books: _books.AsyncBooksWithRawResponse
    orders: _orders.AsyncOrdersWithRawResponse
    people: _people.AsyncPeopleWithRawResponse
    steps: _steps.AsyncStepsWithRawResponse
    request = async_raw_method(AsyncPagesNextUrl.request)


class AsyncPagesNextUrlWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPagesNextUrl`, giving `AsyncStreamedResponse`."""

    articles: _articles.AsyncArticlesWithStreamingResponse
    books: _books.AsyncBooksWithStreamingResponse
    orders: _orders.AsyncOrdersWithStreamingResponse
    people: _people.AsyncPeopleWithStreamingResponse
    steps: _steps.AsyncStepsWithStreamingResponse
    request = async_streamed_method(AsyncPagesNextUrl.request)
