"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.auth import ApiKey, Secret
from ._runtime.auth_digest import Digest
from ._runtime.auth_http import Basic, Token
from ._runtime.auth_oauth import ClientCredentials
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
    package="security",
    version="0.1.0",
    environment_prefix="SECURITY",
    base_url="https://api.example.test",
    schemes={
        "header_key": ApiKey("header_key", "X-Key", "header"),
        "query_key": ApiKey("query_key", "key", "query"),
        "cookie_key": ApiKey("cookie_key", "session", "cookie"),
        "timeout": ApiKey("timeout_credential", "X-Timeout", "header"),
        "2fa": ApiKey("n2fa", "X-2FA", "header"),
        "query-key": ApiKey("query_key_credential", "X-Other", "header"),
        "bearer": Token("bearer"),
        "basic": Basic("username", "password"),
        "digest": Digest("digest_username", "digest_password"),
        "oauth": ClientCredentials(
            "oauth",
            "oauth",
            "oauth_client_id",
            "oauth_client_secret",
            "https://auth.example.test/token",
        ),
    },
    security=(("header_key",), ("bearer",)),
)


class Security(SyncClient):
    """Client of the API Security.

    Args:
        header_key: From the dashboard. Or the environment variable SECURITY_HEADER_KEY;
            a function is asked before every try.
        query_key: Or the environment variable SECURITY_QUERY_KEY; a function is asked
            before every try.
        cookie_key: Or the environment variable SECURITY_COOKIE_KEY; a function is asked
            before every try.
        timeout_credential: Or the environment variable SECURITY_TIMEOUT_CREDENTIAL; a
            function is asked before every try.
        n2fa: Or the environment variable SECURITY_N2FA; a function is asked before
            every try.
        query_key_credential: Or the environment variable SECURITY_QUERY_KEY_CREDENTIAL;
            a function is asked before every try.
        bearer: Or the environment variable SECURITY_BEARER; a function is asked before
            every try.
        username: Or the environment variable SECURITY_USERNAME; a function is asked
            before every try.
        password: Or the environment variable SECURITY_PASSWORD; a function is asked
            before every try.
        digest_username: Or the environment variable SECURITY_DIGEST_USERNAME; a
            function is asked before every try.
        digest_password: Or the environment variable SECURITY_DIGEST_PASSWORD; a
            function is asked before every try.
        oauth: A token that you have; else `oauth_client_id` and `oauth_client_secret`
            get one. Or the environment variable SECURITY_OAUTH; a function is asked
            before every try.
        oauth_client_id: A token is fetched with it, kept, and renewed in time. Or the
            environment variable SECURITY_OAUTH_CLIENT_ID; a function is asked for every
            token.
        oauth_client_secret: A token is fetched with it, kept, and renewed in time. Or
            the environment variable SECURITY_OAUTH_CLIENT_SECRET; a function is asked
            for every token.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        header_key: Secret | None = None,
        query_key: Secret | None = None,
        cookie_key: Secret | None = None,
        timeout_credential: Secret | None = None,
        n2fa: Secret | None = None,
        query_key_credential: Secret | None = None,
        bearer: Secret | None = None,
        username: Secret | None = None,
        password: Secret | None = None,
        digest_username: Secret | None = None,
        digest_password: Secret | None = None,
        oauth: Secret | None = None,
        oauth_client_id: Secret | None = None,
        oauth_client_secret: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            _PROFILE,
            {
                "header_key": header_key,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "timeout_credential": timeout_credential,
                "n2fa": n2fa,
                "query_key_credential": query_key_credential,
                "bearer": bearer,
                "username": username,
                "password": password,
                "digest_username": digest_username,
                "digest_password": digest_password,
                "oauth": oauth,
                "oauth_client_id": oauth_client_id,
                "oauth_client_secret": oauth_client_secret,
            },
            options,
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            header_key: Secret | None = ...,
            query_key: Secret | None = ...,
            cookie_key: Secret | None = ...,
            timeout_credential: Secret | None = ...,
            n2fa: Secret | None = ...,
            query_key_credential: Secret | None = ...,
            bearer: Secret | None = ...,
            username: Secret | None = ...,
            password: Secret | None = ...,
            digest_username: Secret | None = ...,
            digest_password: Secret | None = ...,
            oauth: Secret | None = ...,
            oauth_client_id: Secret | None = ...,
            oauth_client_secret: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def calls(self) -> _calls.Calls:
        """The `calls` operations."""
        from .resources.calls import Calls

        return Calls(self)

    with_raw_response = variant(lambda: SecurityWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SecurityWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SecurityWithRawResponse(RawVariant):
    """The methods of `Security`, giving `RawResponse`."""

    calls: _calls.CallsWithRawResponse
    request = raw_method(Security.request)


class SecurityWithStreamingResponse(StreamedVariant):
    """The methods of `Security`, giving `StreamedResponse`."""

    calls: _calls.CallsWithStreamingResponse
    request = streamed_method(Security.request)


class AsyncSecurity(AsyncClient):
    """Client of the API Security.

    Args:
        header_key: From the dashboard. Or the environment variable SECURITY_HEADER_KEY;
            a function is asked before every try.
        query_key: Or the environment variable SECURITY_QUERY_KEY; a function is asked
            before every try.
        cookie_key: Or the environment variable SECURITY_COOKIE_KEY; a function is asked
            before every try.
        timeout_credential: Or the environment variable SECURITY_TIMEOUT_CREDENTIAL; a
            function is asked before every try.
        n2fa: Or the environment variable SECURITY_N2FA; a function is asked before
            every try.
        query_key_credential: Or the environment variable SECURITY_QUERY_KEY_CREDENTIAL;
            a function is asked before every try.
        bearer: Or the environment variable SECURITY_BEARER; a function is asked before
            every try.
        username: Or the environment variable SECURITY_USERNAME; a function is asked
            before every try.
        password: Or the environment variable SECURITY_PASSWORD; a function is asked
            before every try.
        digest_username: Or the environment variable SECURITY_DIGEST_USERNAME; a
            function is asked before every try.
        digest_password: Or the environment variable SECURITY_DIGEST_PASSWORD; a
            function is asked before every try.
        oauth: A token that you have; else `oauth_client_id` and `oauth_client_secret`
            get one. Or the environment variable SECURITY_OAUTH; a function is asked
            before every try.
        oauth_client_id: A token is fetched with it, kept, and renewed in time. Or the
            environment variable SECURITY_OAUTH_CLIENT_ID; a function is asked for every
            token.
        oauth_client_secret: A token is fetched with it, kept, and renewed in time. Or
            the environment variable SECURITY_OAUTH_CLIENT_SECRET; a function is asked
            for every token.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        header_key: Secret | None = None,
        query_key: Secret | None = None,
        cookie_key: Secret | None = None,
        timeout_credential: Secret | None = None,
        n2fa: Secret | None = None,
        query_key_credential: Secret | None = None,
        bearer: Secret | None = None,
        username: Secret | None = None,
        password: Secret | None = None,
        digest_username: Secret | None = None,
        digest_password: Secret | None = None,
        oauth: Secret | None = None,
        oauth_client_id: Secret | None = None,
        oauth_client_secret: Secret | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            _PROFILE,
            {
                "header_key": header_key,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "timeout_credential": timeout_credential,
                "n2fa": n2fa,
                "query_key_credential": query_key_credential,
                "bearer": bearer,
                "username": username,
                "password": password,
                "digest_username": digest_username,
                "digest_password": digest_password,
                "oauth": oauth,
                "oauth_client_id": oauth_client_id,
                "oauth_client_secret": oauth_client_secret,
            },
            options,
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            header_key: Secret | None = ...,
            query_key: Secret | None = ...,
            cookie_key: Secret | None = ...,
            timeout_credential: Secret | None = ...,
            n2fa: Secret | None = ...,
            query_key_credential: Secret | None = ...,
            bearer: Secret | None = ...,
            username: Secret | None = ...,
            password: Secret | None = ...,
            digest_username: Secret | None = ...,
            digest_password: Secret | None = ...,
            oauth: Secret | None = ...,
            oauth_client_id: Secret | None = ...,
            oauth_client_secret: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def calls(self) -> _calls.AsyncCalls:
        """The `calls` operations."""
        from .resources.calls import AsyncCalls

        return AsyncCalls(self)

    with_raw_response = variant(lambda: AsyncSecurityWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSecurityWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSecurityWithRawResponse(RawVariant):
    """The methods of `AsyncSecurity`, giving `RawResponse`."""

    calls: _calls.AsyncCallsWithRawResponse
    request = async_raw_method(AsyncSecurity.request)


class AsyncSecurityWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSecurity`, giving `AsyncStreamedResponse`."""

    calls: _calls.AsyncCallsWithStreamingResponse
    request = async_streamed_method(AsyncSecurity.request)
