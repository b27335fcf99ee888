"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TYPE_CHECKING, Self, Unpack

from ._runtime import servers as _servers
from ._runtime.auth import Secret
from ._runtime.auth_http import Token
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
    from .resources import changes as _changes
    from .resources import library as _library
    from .resources import log as _log

_PROFILE = Profile(
    package="openapi_3_2",
    version="0.1.0",
    environment_prefix="OPENAPI_3_2",
    base_url="https://api.example.test",
    schemes={"device": Token("access_token")},
    security=(("device",),),
)
_SERVERS = _servers.Servers(
    urls={"live": "https://api.example.test", "try_out": "https://test.example.test"},
)


class Openapi32(SyncClient):
    """Client of the API Shelf.

    Args:
        access_token: Deprecated. With a code on another screen. Or the environment
            variable OPENAPI_3_2_ACCESS_TOKEN; a function is asked before every try.
        environment: The server: `live`, `try_out`; the first by default. Or the
            environment variable OPENAPI_3_2_ENVIRONMENT.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        environment: Literal["live", "try_out"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE, {"access_token": access_token}, options, environment, {}
            )
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            access_token: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def changes(self) -> _changes.Changes:
        """The `changes` operations."""
        from .resources.changes import Changes

        return Changes(self)

    @cached_property
    def library(self) -> _library.Library:
        """The `library` operations."""
        from .resources.library import Library

        return Library(self)

    @cached_property
    def log(self) -> _log.Log:
        """The `log` operations."""
        from .resources.log import Log

        return Log(self)

    with_raw_response = variant(lambda: Openapi32WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: Openapi32WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class Openapi32WithRawResponse(RawVariant):
    """The methods of `Openapi32`, giving `RawResponse`."""

    changes: _changes.ChangesWithRawResponse
    library: _library.LibraryWithRawResponse
    log: _log.LogWithRawResponse
    request = raw_method(Openapi32.request)


class Openapi32WithStreamingResponse(StreamedVariant):
    """The methods of `Openapi32`, giving `StreamedResponse`."""

    changes: _changes.ChangesWithStreamingResponse
    library: _library.LibraryWithStreamingResponse
    log: _log.LogWithStreamingResponse
    request = streamed_method(Openapi32.request)


class AsyncOpenapi32(AsyncClient):
    """Client of the API Shelf.

    Args:
        access_token: Deprecated. With a code on another screen. Or the environment
            variable OPENAPI_3_2_ACCESS_TOKEN; a function is asked before every try.
        environment: The server: `live`, `try_out`; the first by default. Or the
            environment variable OPENAPI_3_2_ENVIRONMENT.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        environment: Literal["live", "try_out"] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE, {"access_token": access_token}, options, environment, {}
            )
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            access_token: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def changes(self) -> _changes.AsyncChanges:
        """The `changes` operations."""
        from .resources.changes import AsyncChanges

        return AsyncChanges(self)

    @cached_property
    def library(self) -> _library.AsyncLibrary:
        """The `library` operations."""
        from .resources.library import AsyncLibrary

        return AsyncLibrary(self)

    @cached_property
    def log(self) -> _log.AsyncLog:
        """The `log` operations."""
        from .resources.log import AsyncLog

        return AsyncLog(self)

    with_raw_response = variant(lambda: AsyncOpenapi32WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOpenapi32WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOpenapi32WithRawResponse(RawVariant):
    """The methods of `AsyncOpenapi32`, giving `RawResponse`."""

    changes: _changes.AsyncChangesWithRawResponse
    library: _library.AsyncLibraryWithRawResponse
    log: _log.AsyncLogWithRawResponse
    request = async_raw_method(AsyncOpenapi32.request)


class AsyncOpenapi32WithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOpenapi32`, giving `AsyncStreamedResponse`."""

    changes: _changes.AsyncChangesWithStreamingResponse
    library: _library.AsyncLibraryWithStreamingResponse
    log: _log.AsyncLogWithStreamingResponse
    request = async_streamed_method(AsyncOpenapi32.request)
