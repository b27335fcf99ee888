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
    from .resources import cookie as _cookie
    from .resources import header as _header
    from .resources import path as _path
    from .resources import query as _query
    from .resources import shared as _shared

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

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def cookie(self) -> _cookie.Cookie:
        """The `cookie` operations."""
        from .resources.cookie import Cookie

        return Cookie(self)

    @cached_property
    def header(self) -> _header.Header:
        """The `header` operations."""
        from .resources.header import Header

        return Header(self)

    @cached_property
    def path(self) -> _path.Path:
        """The `path` operations."""
        from .resources.path import Path

        return Path(self)

    @cached_property
    def query(self) -> _query.Query:
        """The `query` operations."""
        from .resources.query import Query

        return Query(self)

    @cached_property
    def shared(self) -> _shared.Shared:
        """The `shared` operations."""
        from .resources.shared import Shared

        return Shared(self)

    with_raw_response = variant(lambda: ParametersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ParametersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ParametersWithRawResponse(RawVariant):
    """The methods of `Parameters`, giving `RawResponse`."""

    cookie: _cookie.CookieWithRawResponse
    header: _header.HeaderWithRawResponse
    path: _path.PathWithRawResponse
    query: _query.QueryWithRawResponse
    shared: _shared.SharedWithRawResponse
    request = raw_method(Parameters.request)


class ParametersWithStreamingResponse(StreamedVariant):
    """The methods of `Parameters`, giving `StreamedResponse`."""

    cookie: _cookie.CookieWithStreamingResponse
    header: _header.HeaderWithStreamingResponse
    path: _path.PathWithStreamingResponse
    query: _query.QueryWithStreamingResponse
    shared: _shared.SharedWithStreamingResponse
    request = streamed_method(Parameters.request)


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

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def cookie(self) -> _cookie.AsyncCookie:
        """The `cookie` operations."""
        from .resources.cookie import AsyncCookie

        return AsyncCookie(self)

    @cached_property
    def header(self) -> _header.AsyncHeader:
        """The `header` operations."""
        from .resources.header import AsyncHeader

        return AsyncHeader(self)

    @cached_property
    def path(self) -> _path.AsyncPath:
        """The `path` operations."""
        from .resources.path import AsyncPath

        return AsyncPath(self)

    @cached_property
    def query(self) -> _query.AsyncQuery:
        """The `query` operations."""
        from .resources.query import AsyncQuery

        return AsyncQuery(self)

    @cached_property
    def shared(self) -> _shared.AsyncShared:
        """The `shared` operations."""
        from .resources.shared import AsyncShared

        return AsyncShared(self)

    with_raw_response = variant(lambda: AsyncParametersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncParametersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncParametersWithRawResponse(RawVariant):
    """The methods of `AsyncParameters`, giving `RawResponse`."""

    cookie: _cookie.AsyncCookieWithRawResponse
    header: _header.AsyncHeaderWithRawResponse
    path: _path.AsyncPathWithRawResponse
    query: _query.AsyncQueryWithRawResponse
    shared: _shared.AsyncSharedWithRawResponse
    request = async_raw_method(AsyncParameters.request)


class AsyncParametersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncParameters`, giving `AsyncStreamedResponse`."""

    cookie: _cookie.AsyncCookieWithStreamingResponse
    header: _header.AsyncHeaderWithStreamingResponse
    path: _path.AsyncPathWithStreamingResponse
    query: _query.AsyncQueryWithStreamingResponse
    shared: _shared.AsyncSharedWithStreamingResponse
    request = async_streamed_method(AsyncParameters.request)
