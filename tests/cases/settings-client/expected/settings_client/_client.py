# -*- coding: utf-8 -*-
# Copyright Acme
# coding: latin-1
#
# """
# raise SystemExit
# raise
# A\u202eb

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
    from .resources import things as _things

_PROFILE = Profile(
    package="settings_client",
    version="0.1.0",
    environment_prefix="SETTINGS_CLIENT",
    base_url="https://api.example.test",
    timeout=7.5,
    max_retries=1,
    max_retry_wait=3.0,
)


class SettingsClient(SyncClient):
    """Client of the API Things.

    Args:
        options: Settings for every call; see `ClientOptions`. By default `timeout=7.5`,
            `max_retries=1`, `max_retry_wait=3.0`.
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
    def things(self) -> _things.Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)

    with_raw_response = variant(lambda: SettingsClientWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SettingsClientWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SettingsClientWithRawResponse(RawVariant):
    """The methods of `SettingsClient`, giving `RawResponse`."""

    things: _things.ThingsWithRawResponse
    request = raw_method(SettingsClient.request)


class SettingsClientWithStreamingResponse(StreamedVariant):
    """The methods of `SettingsClient`, giving `StreamedResponse`."""

    things: _things.ThingsWithStreamingResponse
    request = streamed_method(SettingsClient.request)


class AsyncSettingsClient(AsyncClient):
    """Client of the API Things.

    Args:
        options: Settings for every call; see `ClientOptions`. By default `timeout=7.5`,
            `max_retries=1`, `max_retry_wait=3.0`.
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
    def things(self) -> _things.AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    with_raw_response = variant(lambda: AsyncSettingsClientWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSettingsClientWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSettingsClientWithRawResponse(RawVariant):
    """The methods of `AsyncSettingsClient`, giving `RawResponse`."""

    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncSettingsClient.request)


class AsyncSettingsClientWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSettingsClient`, giving `AsyncStreamedResponse`."""

    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncSettingsClient.request)
