"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.auth import ApiKey, Secret
from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.content import AsyncContent, Content
    from .resources.cookies import AsyncCookies, Cookies
    from .resources.empty import AsyncEmpty, Empty
    from .resources.headers import AsyncHeaders, Headers
    from .resources.merged import AsyncMerged, Merged
    from .resources.objects import AsyncObjects, Objects
    from .resources.paths import AsyncPaths, Paths
    from .resources.reserved import AsyncReserved, Reserved
    from .resources.values import AsyncValues, Values

_PROFILE = Profile(
    package="parameter_styles",
    version="0.1.0",
    environment_prefix="PARAMETER_STYLES",
    base_url="https://api.example.test/v1",
    schemes={"session": ApiKey("api_key", "session", "cookie")},
)


class ParameterStyles(SyncClient):
    """Client of the API Parameter styles.

    Args:
        api_key: Or the environment variable PARAMETER_STYLES_API_KEY; a function is
            asked before every try.
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
    def content(self) -> Content:
        """The `content` operations."""
        from .resources.content import Content

        return Content(self)

    @cached_property
    def cookies(self) -> Cookies:
        """The `cookies` operations."""
        from .resources.cookies import Cookies

        return Cookies(self)

    @cached_property
    def empty(self) -> Empty:
        """The `empty` operations."""
        from .resources.empty import Empty

        return Empty(self)

    @cached_property
    def headers(self) -> Headers:
        """The `headers` operations."""
        from .resources.headers import Headers

        return Headers(self)

    @cached_property
    def merged(self) -> Merged:
        """The `merged` operations."""
        from .resources.merged import Merged

        return Merged(self)

    @cached_property
    def objects(self) -> Objects:
        """The `objects` operations."""
        from .resources.objects import Objects

        return Objects(self)

    @cached_property
    def paths(self) -> Paths:
        """The `paths` operations."""
        from .resources.paths import Paths

        return Paths(self)

    @cached_property
    def reserved(self) -> Reserved:
        """The `reserved` operations."""
        from .resources.reserved import Reserved

        return Reserved(self)

    @cached_property
    def values(self) -> Values:
        """The `values` operations."""
        from .resources.values import Values

        return Values(self)


class AsyncParameterStyles(AsyncClient):
    """Client of the API Parameter styles.

    Args:
        api_key: Or the environment variable PARAMETER_STYLES_API_KEY; a function is
            asked before every try.
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
    def content(self) -> AsyncContent:
        """The `content` operations."""
        from .resources.content import AsyncContent

        return AsyncContent(self)

    @cached_property
    def cookies(self) -> AsyncCookies:
        """The `cookies` operations."""
        from .resources.cookies import AsyncCookies

        return AsyncCookies(self)

    @cached_property
    def empty(self) -> AsyncEmpty:
        """The `empty` operations."""
        from .resources.empty import AsyncEmpty

        return AsyncEmpty(self)

    @cached_property
    def headers(self) -> AsyncHeaders:
        """The `headers` operations."""
        from .resources.headers import AsyncHeaders

        return AsyncHeaders(self)

    @cached_property
    def merged(self) -> AsyncMerged:
        """The `merged` operations."""
        from .resources.merged import AsyncMerged

        return AsyncMerged(self)

    @cached_property
    def objects(self) -> AsyncObjects:
        """The `objects` operations."""
        from .resources.objects import AsyncObjects

        return AsyncObjects(self)

    @cached_property
    def paths(self) -> AsyncPaths:
        """The `paths` operations."""
        from .resources.paths import AsyncPaths

        return AsyncPaths(self)

    @cached_property
    def reserved(self) -> AsyncReserved:
        """The `reserved` operations."""
        from .resources.reserved import AsyncReserved

        return AsyncReserved(self)

    @cached_property
    def values(self) -> AsyncValues:
        """The `values` operations."""
        from .resources.values import AsyncValues

        return AsyncValues(self)
