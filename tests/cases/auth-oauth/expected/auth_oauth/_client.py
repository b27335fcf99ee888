"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.auth import Secret
from ._runtime.auth_http import Token
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
    from .resources import notes as _notes
    from .resources import people as _people

_PROFILE = Profile(
    package="auth_oauth",
    version="0.1.0",
    environment_prefix="AUTH_OAUTH",
    base_url="https://api.example.test/v1",
    schemes={
        "machine": ClientCredentials(
            "machine",
            "machine",
            "machine_client_id",
            "machine_client_secret",
            "oauth/token",
        ),
        "older": ClientCredentials(
            "older",
            "older",
            "older_client_id",
            "older_client_secret",
            "https://old.example.test/token?a=1",
            "body",
        ),
        "login": Token("login"),
        "connect": Token("connect"),
    },
    security=(("machine",),),
)


class AuthOauth(SyncClient):
    """Client of the API OAuth.

    Args:
        machine: Made in the console. A token that you have; else `machine_client_id`
            and `machine_client_secret` get one. Or the environment variable
            AUTH_OAUTH_MACHINE; a function is asked before every try.
        machine_client_id: Made in the console. A token is fetched with it, kept, and
            renewed in time. Or the environment variable AUTH_OAUTH_MACHINE_CLIENT_ID; a
            function is asked for every token.
        machine_client_secret: Made in the console. A token is fetched with it, kept,
            and renewed in time. Or the environment variable
            AUTH_OAUTH_MACHINE_CLIENT_SECRET; a function is asked for every token.
        older: A token that you have; else `older_client_id` and `older_client_secret`
            get one. Or the environment variable AUTH_OAUTH_OLDER; a function is asked
            before every try.
        older_client_id: A token is fetched with it, kept, and renewed in time. Or the
            environment variable AUTH_OAUTH_OLDER_CLIENT_ID; a function is asked for
            every token.
        older_client_secret: A token is fetched with it, kept, and renewed in time. Or
            the environment variable AUTH_OAUTH_OLDER_CLIENT_SECRET; a function is asked
            for every token.
        login: Or the environment variable AUTH_OAUTH_LOGIN; a function is asked before
            every try.
        connect: Or the environment variable AUTH_OAUTH_CONNECT; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        machine: Secret | None = None,
        machine_client_id: Secret | None = None,
        machine_client_secret: Secret | None = None,
        older: Secret | None = None,
        older_client_id: Secret | None = None,
        older_client_secret: Secret | None = None,
        login: Secret | None = None,
        connect: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            _PROFILE,
            {
                "machine": machine,
                "machine_client_id": machine_client_id,
                "machine_client_secret": machine_client_secret,
                "older": older,
                "older_client_id": older_client_id,
                "older_client_secret": older_client_secret,
                "login": login,
                "connect": connect,
            },
            options,
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            machine: Secret | None = ...,
            machine_client_id: Secret | None = ...,
            machine_client_secret: Secret | None = ...,
            older: Secret | None = ...,
            older_client_id: Secret | None = ...,
            older_client_secret: Secret | None = ...,
            login: Secret | None = ...,
            connect: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def notes(self) -> _notes.Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def people(self) -> _people.People:
        """The `people` operations."""
        from .resources.people import People

        return People(self)

    with_raw_response = variant(lambda: AuthOauthWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AuthOauthWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AuthOauthWithRawResponse(RawVariant):
    """The methods of `AuthOauth`, giving `RawResponse`."""

    notes: _notes.NotesWithRawResponse
    people: _people.PeopleWithRawResponse
    request = raw_method(AuthOauth.request)


class AuthOauthWithStreamingResponse(StreamedVariant):
    """The methods of `AuthOauth`, giving `StreamedResponse`."""

    notes: _notes.NotesWithStreamingResponse
    people: _people.PeopleWithStreamingResponse
    request = streamed_method(AuthOauth.request)


class AsyncAuthOauth(AsyncClient):
    """Client of the API OAuth.

    Args:
        machine: Made in the console. A token that you have; else `machine_client_id`
            and `machine_client_secret` get one. Or the environment variable
            AUTH_OAUTH_MACHINE; a function is asked before every try.
        machine_client_id: Made in the console. A token is fetched with it, kept, and
            renewed in time. Or the environment variable AUTH_OAUTH_MACHINE_CLIENT_ID; a
            function is asked for every token.
        machine_client_secret: Made in the console. A token is fetched with it, kept,
            and renewed in time. Or the environment variable
            AUTH_OAUTH_MACHINE_CLIENT_SECRET; a function is asked for every token.
        older: A token that you have; else `older_client_id` and `older_client_secret`
            get one. Or the environment variable AUTH_OAUTH_OLDER; a function is asked
            before every try.
        older_client_id: A token is fetched with it, kept, and renewed in time. Or the
            environment variable AUTH_OAUTH_OLDER_CLIENT_ID; a function is asked for
            every token.
        older_client_secret: A token is fetched with it, kept, and renewed in time. Or
            the environment variable AUTH_OAUTH_OLDER_CLIENT_SECRET; a function is asked
            for every token.
        login: Or the environment variable AUTH_OAUTH_LOGIN; a function is asked before
            every try.
        connect: Or the environment variable AUTH_OAUTH_CONNECT; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        machine: Secret | None = None,
        machine_client_id: Secret | None = None,
        machine_client_secret: Secret | None = None,
        older: Secret | None = None,
        older_client_id: Secret | None = None,
        older_client_secret: Secret | None = None,
        login: Secret | None = None,
        connect: Secret | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            _PROFILE,
            {
                "machine": machine,
                "machine_client_id": machine_client_id,
                "machine_client_secret": machine_client_secret,
                "older": older,
                "older_client_id": older_client_id,
                "older_client_secret": older_client_secret,
                "login": login,
                "connect": connect,
            },
            options,
        )

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            machine: Secret | None = ...,
            machine_client_id: Secret | None = ...,
            machine_client_secret: Secret | None = ...,
            older: Secret | None = ...,
            older_client_id: Secret | None = ...,
            older_client_secret: Secret | None = ...,
            login: Secret | None = ...,
            connect: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def notes(self) -> _notes.AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def people(self) -> _people.AsyncPeople:
        """The `people` operations."""
        from .resources.people import AsyncPeople

        return AsyncPeople(self)

    with_raw_response = variant(lambda: AsyncAuthOauthWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAuthOauthWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAuthOauthWithRawResponse(RawVariant):
    """The methods of `AsyncAuthOauth`, giving `RawResponse`."""

    notes: _notes.AsyncNotesWithRawResponse
    people: _people.AsyncPeopleWithRawResponse
    request = async_raw_method(AsyncAuthOauth.request)


class AsyncAuthOauthWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAuthOauth`, giving `AsyncStreamedResponse`."""

    notes: _notes.AsyncNotesWithStreamingResponse
    people: _people.AsyncPeopleWithStreamingResponse
    request = async_streamed_method(AsyncAuthOauth.request)
