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
    from .resources import content as _content
    from .resources import cookies as _cookies
    from .resources import empty as _empty
    from .resources import headers as _headers
    from .resources import merged as _merged
    from .resources import objects as _objects
    from .resources import paths as _paths
    from .resources import reserved as _reserved
    from .resources import values as _values

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

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def content(self) -> _content.Content:
        """The `content` operations."""
        from .resources.content import Content

        return Content(self)

    @cached_property
    def cookies(self) -> _cookies.Cookies:
        """The `cookies` operations."""
        from .resources.cookies import Cookies

        return Cookies(self)

    @cached_property
    def empty(self) -> _empty.Empty:
        """The `empty` operations."""
        from .resources.empty import Empty

        return Empty(self)

    @cached_property
    def headers(self) -> _headers.Headers:
        """The `headers` operations."""
        from .resources.headers import Headers

        return Headers(self)

    @cached_property
    def merged(self) -> _merged.Merged:
        """The `merged` operations."""
        from .resources.merged import Merged

        return Merged(self)

    @cached_property
    def objects(self) -> _objects.Objects:
        """The `objects` operations."""
        from .resources.objects import Objects

        return Objects(self)

    @cached_property
    def paths(self) -> _paths.Paths:
        """The `paths` operations."""
        from .resources.paths import Paths

        return Paths(self)

    @cached_property
    def reserved(self) -> _reserved.Reserved:
        """The `reserved` operations."""
        from .resources.reserved import Reserved

        return Reserved(self)

    @cached_property
    def values(self) -> _values.Values:
        """The `values` operations."""
        from .resources.values import Values

        return Values(self)

    with_raw_response = variant(lambda: ParameterStylesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ParameterStylesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ParameterStylesWithRawResponse(RawVariant):
    """The methods of `ParameterStyles`, giving `RawResponse`."""

    content: _content.ContentWithRawResponse
    cookies: _cookies.CookiesWithRawResponse
    empty: _empty.EmptyWithRawResponse
    headers: _headers.HeadersWithRawResponse
    merged: _merged.MergedWithRawResponse
    objects: _objects.ObjectsWithRawResponse
    paths: _paths.PathsWithRawResponse
    reserved: _reserved.ReservedWithRawResponse
    values: _values.ValuesWithRawResponse
    request = raw_method(ParameterStyles.request)


class ParameterStylesWithStreamingResponse(StreamedVariant):
    """The methods of `ParameterStyles`, giving `StreamedResponse`."""

    content: _content.ContentWithStreamingResponse
    cookies: _cookies.CookiesWithStreamingResponse
    empty: _empty.EmptyWithStreamingResponse
    headers: _headers.HeadersWithStreamingResponse
    merged: _merged.MergedWithStreamingResponse
    objects: _objects.ObjectsWithStreamingResponse
    paths: _paths.PathsWithStreamingResponse
    reserved: _reserved.ReservedWithStreamingResponse
    values: _values.ValuesWithStreamingResponse
    request = streamed_method(ParameterStyles.request)


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

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def content(self) -> _content.AsyncContent:
        """The `content` operations."""
        from .resources.content import AsyncContent

        return AsyncContent(self)

    @cached_property
    def cookies(self) -> _cookies.AsyncCookies:
        """The `cookies` operations."""
        from .resources.cookies import AsyncCookies

        return AsyncCookies(self)

    @cached_property
    def empty(self) -> _empty.AsyncEmpty:
        """The `empty` operations."""
        from .resources.empty import AsyncEmpty

        return AsyncEmpty(self)

    @cached_property
    def headers(self) -> _headers.AsyncHeaders:
        """The `headers` operations."""
        from .resources.headers import AsyncHeaders

        return AsyncHeaders(self)

    @cached_property
    def merged(self) -> _merged.AsyncMerged:
        """The `merged` operations."""
        from .resources.merged import AsyncMerged

        return AsyncMerged(self)

    @cached_property
    def objects(self) -> _objects.AsyncObjects:
        """The `objects` operations."""
        from .resources.objects import AsyncObjects

        return AsyncObjects(self)

    @cached_property
    def paths(self) -> _paths.AsyncPaths:
        """The `paths` operations."""
        from .resources.paths import AsyncPaths

        return AsyncPaths(self)

    @cached_property
    def reserved(self) -> _reserved.AsyncReserved:
        """The `reserved` operations."""
        from .resources.reserved import AsyncReserved

        return AsyncReserved(self)

    @cached_property
    def values(self) -> _values.AsyncValues:
        """The `values` operations."""
        from .resources.values import AsyncValues

        return AsyncValues(self)

    with_raw_response = variant(lambda: AsyncParameterStylesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncParameterStylesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncParameterStylesWithRawResponse(RawVariant):
    """The methods of `AsyncParameterStyles`, giving `RawResponse`."""

    content: _content.AsyncContentWithRawResponse
    cookies: _cookies.AsyncCookiesWithRawResponse
    empty: _empty.AsyncEmptyWithRawResponse
    headers: _headers.AsyncHeadersWithRawResponse
    merged: _merged.AsyncMergedWithRawResponse
    objects: _objects.AsyncObjectsWithRawResponse
    paths: _paths.AsyncPathsWithRawResponse
    reserved: _reserved.AsyncReservedWithRawResponse
    values: _values.AsyncValuesWithRawResponse
    request = async_raw_method(AsyncParameterStyles.request)


class AsyncParameterStylesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncParameterStyles`, giving `AsyncStreamedResponse`."""

    content: _content.AsyncContentWithStreamingResponse
    cookies: _cookies.AsyncCookiesWithStreamingResponse
    empty: _empty.AsyncEmptyWithStreamingResponse
    headers: _headers.AsyncHeadersWithStreamingResponse
    merged: _merged.AsyncMergedWithStreamingResponse
    objects: _objects.AsyncObjectsWithStreamingResponse
    paths: _paths.AsyncPathsWithStreamingResponse
    reserved: _reserved.AsyncReservedWithStreamingResponse
    values: _values.AsyncValuesWithStreamingResponse
    request = async_streamed_method(AsyncParameterStyles.request)
