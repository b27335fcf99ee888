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
    package="sent_back",
    version="0.1.0",
    environment_prefix="SENT_BACK",
    base_url="https://api.example.test",
)


class SentBack(SyncClient):
    """Client of the API Sent back.

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

    with_raw_response = variant(lambda: SentBackWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SentBackWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SentBackWithRawResponse(RawVariant):
    """The methods of `SentBack`, giving `RawResponse`."""

    users: _users.UsersWithRawResponse
    request = raw_method(SentBack.request)


class SentBackWithStreamingResponse(StreamedVariant):
    """The methods of `SentBack`, giving `StreamedResponse`."""

    users: _users.UsersWithStreamingResponse
    request = streamed_method(SentBack.request)


class AsyncSentBack(AsyncClient):
    """Client of the API Sent back.

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

    with_raw_response = variant(lambda: AsyncSentBackWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSentBackWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSentBackWithRawResponse(RawVariant):
    """The methods of `AsyncSentBack`, giving `RawResponse`."""

    users: _users.AsyncUsersWithRawResponse
    request = async_raw_method(AsyncSentBack.request)


class AsyncSentBackWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSentBack`, giving `AsyncStreamedResponse`."""

    users: _users.AsyncUsersWithStreamingResponse
    request = async_streamed_method(AsyncSentBack.request)
