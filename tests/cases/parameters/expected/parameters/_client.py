"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.cookie import AsyncCookie, Cookie
    from .resources.header import AsyncHeader, Header
    from .resources.path import AsyncPath, Path
    from .resources.query import AsyncQuery, Query
    from .resources.shared import AsyncShared, Shared

_PROFILE = Profile(
    package="parameters",
    version="0.1.0",
    environment_prefix="PARAMETERS",
    base_url="https://api.example.test",
)


class Parameters(SyncClient):
    """Client of the API Parameters.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def cookie(self) -> Cookie:
        """The `cookie` operations."""
        from .resources.cookie import Cookie

        return Cookie(self)

    @cached_property
    def header(self) -> Header:
        """The `header` operations."""
        from .resources.header import Header

        return Header(self)

    @cached_property
    def path(self) -> Path:
        """The `path` operations."""
        from .resources.path import Path

        return Path(self)

    @cached_property
    def query(self) -> Query:
        """The `query` operations."""
        from .resources.query import Query

        return Query(self)

    @cached_property
    def shared(self) -> Shared:
        """The `shared` operations."""
        from .resources.shared import Shared

        return Shared(self)


class AsyncParameters(AsyncClient):
    """Client of the API Parameters.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def cookie(self) -> AsyncCookie:
        """The `cookie` operations."""
        from .resources.cookie import AsyncCookie

        return AsyncCookie(self)

    @cached_property
    def header(self) -> AsyncHeader:
        """The `header` operations."""
        from .resources.header import AsyncHeader

        return AsyncHeader(self)

    @cached_property
    def path(self) -> AsyncPath:
        """The `path` operations."""
        from .resources.path import AsyncPath

        return AsyncPath(self)

    @cached_property
    def query(self) -> AsyncQuery:
        """The `query` operations."""
        from .resources.query import AsyncQuery

        return AsyncQuery(self)

    @cached_property
    def shared(self) -> AsyncShared:
        """The `shared` operations."""
        from .resources.shared import AsyncShared

        return AsyncShared(self)
