"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.auth import ApiKey, Secret
from ._runtime.auth_digest import Digest
from ._runtime.auth_http import Basic, Token
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
    from .resources import calls as _calls

_PROFILE = Profile(
    package="auth_http_schemes",
    version="0.1.0",
    environment_prefix="AUTH_HTTP_SCHEMES",
    base_url="https://api.example.test",
    schemes={
        "digest": Digest("digest_username", "digest_password"),
        "basic": Basic("username", "password"),
        "okta": Token("access_token", "SSWS"),
        "agent": ApiKey("api_key", "User-Agent", "header"),
    },
)


class AuthHttpSchemes(SyncClient):
    """Client of the API HTTP schemes.

    Args:
        digest_username: Or the environment variable AUTH_HTTP_SCHEMES_DIGEST_USERNAME;
            a function is asked before every try.
        digest_password: Or the environment variable AUTH_HTTP_SCHEMES_DIGEST_PASSWORD;
            a function is asked before every try.
        username: Or the environment variable AUTH_HTTP_SCHEMES_USERNAME; a function is
            asked before every try.
        password: Or the environment variable AUTH_HTTP_SCHEMES_PASSWORD; a function is
            asked before every try.
        access_token: Or the environment variable AUTH_HTTP_SCHEMES_ACCESS_TOKEN; a
            function is asked before every try.
        api_key: Or the environment variable AUTH_HTTP_SCHEMES_API_KEY; a function is
            asked before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        digest_username: Secret | None = None,
        digest_password: Secret | None = None,
        username: Secret | None = None,
        password: Secret | None = None,
        access_token: Secret | None = None,
        api_key: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            _PROFILE,
            {
                "digest_username": digest_username,
                "digest_password": digest_password,
                "username": username,
                "password": password,
                "access_token": access_token,
                "api_key": api_key,
            },
            options,
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            digest_username: Secret | None = ...,
            digest_password: Secret | None = ...,
            username: Secret | None = ...,
            password: Secret | None = ...,
            access_token: Secret | None = ...,
            api_key: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def calls(self) -> _calls.Calls:
        """The `calls` operations."""
        from .resources.calls import Calls

        return Calls(self)

    with_raw_response = variant(lambda: AuthHttpSchemesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AuthHttpSchemesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AuthHttpSchemesWithRawResponse(RawVariant):
    """The methods of `AuthHttpSchemes`, giving `RawResponse`."""

    calls: _calls.CallsWithRawResponse
    request = raw_method(AuthHttpSchemes.request)


class AuthHttpSchemesWithStreamingResponse(StreamedVariant):
    """The methods of `AuthHttpSchemes`, giving `StreamedResponse`."""

    calls: _calls.CallsWithStreamingResponse
    request = streamed_method(AuthHttpSchemes.request)


class AsyncAuthHttpSchemes(AsyncClient):
    """Client of the API HTTP schemes.

    Args:
        digest_username: Or the environment variable AUTH_HTTP_SCHEMES_DIGEST_USERNAME;
            a function is asked before every try.
        digest_password: Or the environment variable AUTH_HTTP_SCHEMES_DIGEST_PASSWORD;
            a function is asked before every try.
        username: Or the environment variable AUTH_HTTP_SCHEMES_USERNAME; a function is
            asked before every try.
        password: Or the environment variable AUTH_HTTP_SCHEMES_PASSWORD; a function is
            asked before every try.
        access_token: Or the environment variable AUTH_HTTP_SCHEMES_ACCESS_TOKEN; a
            function is asked before every try.
        api_key: Or the environment variable AUTH_HTTP_SCHEMES_API_KEY; a function is
            asked before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        digest_username: Secret | None = None,
        digest_password: Secret | None = None,
        username: Secret | None = None,
        password: Secret | None = None,
        access_token: Secret | None = None,
        api_key: Secret | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            _PROFILE,
            {
                "digest_username": digest_username,
                "digest_password": digest_password,
                "username": username,
                "password": password,
                "access_token": access_token,
                "api_key": api_key,
            },
            options,
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            digest_username: Secret | None = ...,
            digest_password: Secret | None = ...,
            username: Secret | None = ...,
            password: Secret | None = ...,
            access_token: Secret | None = ...,
            api_key: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def calls(self) -> _calls.AsyncCalls:
        """The `calls` operations."""
        from .resources.calls import AsyncCalls

        return AsyncCalls(self)

    with_raw_response = variant(lambda: AsyncAuthHttpSchemesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAuthHttpSchemesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAuthHttpSchemesWithRawResponse(RawVariant):
    """The methods of `AsyncAuthHttpSchemes`, giving `RawResponse`."""

    calls: _calls.AsyncCallsWithRawResponse
    request = async_raw_method(AsyncAuthHttpSchemes.request)


class AsyncAuthHttpSchemesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAuthHttpSchemes`, giving `AsyncStreamedResponse`."""

    calls: _calls.AsyncCallsWithStreamingResponse
    request = async_streamed_method(AsyncAuthHttpSchemes.request)
