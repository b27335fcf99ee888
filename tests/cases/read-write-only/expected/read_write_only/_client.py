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
    from .resources import users as _users

_PROFILE = Profile(
    package="read_write_only",
    version="0.1.0",
    environment_prefix="READ_WRITE_ONLY",
    base_url="https://api.example.test",
)


class ReadWriteOnly(SyncClient):
    """Client of the API Read and write only.

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
    def users(self) -> _users.Users:
        """The `users` operations."""
        from .resources.users import Users

        return Users(self)

    with_raw_response = variant(lambda: ReadWriteOnlyWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ReadWriteOnlyWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ReadWriteOnlyWithRawResponse(RawVariant):
    """The methods of `ReadWriteOnly`, giving `RawResponse`."""

    users: _users.UsersWithRawResponse
    request = raw_method(ReadWriteOnly.request)


class ReadWriteOnlyWithStreamingResponse(StreamedVariant):
    """The methods of `ReadWriteOnly`, giving `StreamedResponse`."""

    users: _users.UsersWithStreamingResponse
    request = streamed_method(ReadWriteOnly.request)


class AsyncReadWriteOnly(AsyncClient):
    """Client of the API Read and write only.

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
    def users(self) -> _users.AsyncUsers:
        """The `users` operations."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    with_raw_response = variant(lambda: AsyncReadWriteOnlyWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncReadWriteOnlyWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncReadWriteOnlyWithRawResponse(RawVariant):
    """The methods of `AsyncReadWriteOnly`, giving `RawResponse`."""

    users: _users.AsyncUsersWithRawResponse
    request = async_raw_method(AsyncReadWriteOnly.request)


class AsyncReadWriteOnlyWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncReadWriteOnly`, giving `AsyncStreamedResponse`."""

    users: _users.AsyncUsersWithStreamingResponse
    request = async_streamed_method(AsyncReadWriteOnly.request)
