"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.auth import ApiKey, Secret
from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.meta import AsyncMeta, Meta
    from .resources.repos import AsyncRepos, Repos
    from .resources.rules import AsyncRules, Rules

_PROFILE = Profile(
    package="pages_link",
    version="0.1.0",
    environment_prefix="PAGES_LINK",
    base_url="https://api.example.test/v3",
    schemes={"key": ApiKey("api_key", "X-Key", "header")},
    security=(("key",),),
    credentials_required=True,
)


class PagesLink(SyncClient):
    """Client of the API Links.

    Args:
        api_key: Or the environment variable PAGES_LINK_API_KEY; a function is asked
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
    def meta(self) -> Meta:
        """The `meta` operations."""
        from .resources.meta import Meta

        return Meta(self)

    @cached_property
    def repos(self) -> Repos:
        """The `repos` operations."""
        from .resources.repos import Repos

        return Repos(self)

    @cached_property
    def rules(self) -> Rules:
        """The `rules` operations."""
        from .resources.rules import Rules

        return Rules(self)


class AsyncPagesLink(AsyncClient):
    """Client of the API Links.

    Args:
        api_key: Or the environment variable PAGES_LINK_API_KEY; a function is asked
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
    def meta(self) -> AsyncMeta:
        """The `meta` operations."""
        from .resources.meta import AsyncMeta

        return AsyncMeta(self)

    @cached_property
    def repos(self) -> AsyncRepos:
        """The `repos` operations."""
        from .resources.repos import AsyncRepos

        return AsyncRepos(self)

    @cached_property
    def rules(self) -> AsyncRules:
        """The `rules` operations."""
        from .resources.rules import AsyncRules

        return AsyncRules(self)
