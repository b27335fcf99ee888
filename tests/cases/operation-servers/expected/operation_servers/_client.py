"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TYPE_CHECKING, Self, Unpack

from ._runtime import servers as _servers
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
    from .resources import files as _files
    from .resources import logs as _logs
    from .resources import pets as _pets

_PROFILE = Profile(
    package="operation_servers",
    version="0.1.0",
    environment_prefix="OPERATION_SERVERS",
    base_url="https://eu.example.test/v1",
    schemes={"key": ApiKey("api_key", "x-key", "header")},
    security=(("key",),),
)
_SERVERS = _servers.Servers(
    urls={
        "production": "https://{region=eu}.example.test/v1",
        "sandbox": "https://sandbox.example.test/v1",
    },
    variables={
        "region": _servers.Variable("region", ("eu", "us")),
        "zone": _servers.Variable("zone"),
    },
)


class OperationServers(SyncClient):
    """Client of the API Operation servers.

    Args:
        api_key: Or the environment variable OPERATION_SERVERS_API_KEY; a function is
            asked before every try.
        environment: The server: `production`, `sandbox`; the first by default. Or the
            environment variable OPERATION_SERVERS_ENVIRONMENT.
        region: A part of the URL. `eu` by default. Or the environment variable
            OPERATION_SERVERS_REGION.
        zone: A part of the URL. `a` by default. Or the environment variable
            OPERATION_SERVERS_ZONE.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        environment: Literal["production", "sandbox"] | None = None,
        region: Literal["eu", "us"] | None = None,
        zone: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE,
                {"api_key": api_key},
                options,
                environment,
                {"region": region, "zone": zone},
            )
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def files(self) -> _files.Files:
        """The `files` operations."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def logs(self) -> _logs.Logs:
        """The `logs` operations."""
        from .resources.logs import Logs

        return Logs(self)

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: OperationServersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OperationServersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OperationServersWithRawResponse(RawVariant):
    """The methods of `OperationServers`, giving `RawResponse`."""

    files: _files.FilesWithRawResponse
    logs: _logs.LogsWithRawResponse
    pets: _pets.PetsWithRawResponse
    request = raw_method(OperationServers.request)


class OperationServersWithStreamingResponse(StreamedVariant):
    """The methods of `OperationServers`, giving `StreamedResponse`."""

    files: _files.FilesWithStreamingResponse
    logs: _logs.LogsWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(OperationServers.request)


class AsyncOperationServers(AsyncClient):
    """Client of the API Operation servers.

    Args:
        api_key: Or the environment variable OPERATION_SERVERS_API_KEY; a function is
            asked before every try.
        environment: The server: `production`, `sandbox`; the first by default. Or the
            environment variable OPERATION_SERVERS_ENVIRONMENT.
        region: A part of the URL. `eu` by default. Or the environment variable
            OPERATION_SERVERS_REGION.
        zone: A part of the URL. `a` by default. Or the environment variable
            OPERATION_SERVERS_ZONE.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        environment: Literal["production", "sandbox"] | None = None,
        region: Literal["eu", "us"] | None = None,
        zone: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            *_SERVERS.choose(
                _PROFILE,
                {"api_key": api_key},
                options,
                environment,
                {"region": region, "zone": zone},
            )
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def files(self) -> _files.AsyncFiles:
        """The `files` operations."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def logs(self) -> _logs.AsyncLogs:
        """The `logs` operations."""
        from .resources.logs import AsyncLogs

        return AsyncLogs(self)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncOperationServersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncOperationServersWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOperationServersWithRawResponse(RawVariant):
    """The methods of `AsyncOperationServers`, giving `RawResponse`."""

    files: _files.AsyncFilesWithRawResponse
    logs: _logs.AsyncLogsWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncOperationServers.request)


class AsyncOperationServersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOperationServers`, giving `AsyncStreamedResponse`."""

    files: _files.AsyncFilesWithStreamingResponse
    logs: _logs.AsyncLogsWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncOperationServers.request)
