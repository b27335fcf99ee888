"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.auth import ApiKey, Secret
from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.articles import AsyncArticles, Articles
    from .resources.books import AsyncBooks, Books
    from .resources.orders import AsyncOrders, Orders
    from .resources.people import AsyncPeople, People
    from .resources.steps import AsyncSteps, Steps

_PROFILE = Profile(
    package="pages_next_url",
    version="0.1.0",
    environment_prefix="PAGES_NEXT_URL",
    base_url="https://api.example.test",
    schemes={"key": ApiKey("api_key", "key", "query")},
    security=(("key",),),
    credentials_required=True,
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

    @cached_property
    def articles(self) -> Articles:
        """The `articles` operations."""
        from .resources.articles import Articles

        return Articles(self)

    @cached_property
    def books(self) -> Books:
        """The `books` operations."""
        from .resources.books import Books

        return Books(self)

    @cached_property
    def orders(self) -> Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def people(self) -> People:
        """The `people` operations."""
        from .resources.people import People

        return People(self)

    @cached_property
    def steps(self) -> Steps:
        """The `steps` operations."""
        from .resources.steps import Steps

        return Steps(self)


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

    @cached_property
    def articles(self) -> AsyncArticles:
        """The `articles` operations."""
        from .resources.articles import AsyncArticles

        return AsyncArticles(self)

    @cached_property
    def books(self) -> AsyncBooks:
        """The `books` operations."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def people(self) -> AsyncPeople:
        """The `people` operations."""
        from .resources.people import AsyncPeople

        return AsyncPeople(self)

    @cached_property
    def steps(self) -> AsyncSteps:
        """The `steps` operations."""
        from .resources.steps import AsyncSteps

        return AsyncSteps(self)
