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
    from .resources import admin as _admin
    from .resources import pets as _pets

_PROFILE = Profile(
    package="settings_operations",
    version="0.1.0",
    environment_prefix="SETTINGS_OPERATIONS",
    base_url="https://api.shop.example",
)


class SettingsOperations(SyncClient):
    """Client of the API Shop: the API.

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
    def admin(self) -> _admin.Admin:
        """The `admin` operations."""
        from .resources.admin import Admin

        return Admin(self)

    @cached_property
    def pets(self) -> _pets.Pets:
        """All that is alive."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: SettingsOperationsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SettingsOperationsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SettingsOperationsWithRawResponse(RawVariant):
    """The methods of `SettingsOperations`, giving `RawResponse`."""

    admin: _admin.AdminWithRawResponse
    pets: _pets.PetsWithRawResponse
    request = raw_method(SettingsOperations.request)


class SettingsOperationsWithStreamingResponse(StreamedVariant):
    """The methods of `SettingsOperations`, giving `StreamedResponse`."""

    admin: _admin.AdminWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(SettingsOperations.request)


class AsyncSettingsOperations(AsyncClient):
    """Client of the API Shop: the API.

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
    def admin(self) -> _admin.AsyncAdmin:
        """The `admin` operations."""
        from .resources.admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """All that is alive."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncSettingsOperationsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncSettingsOperationsWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSettingsOperationsWithRawResponse(RawVariant):
    """The methods of `AsyncSettingsOperations`, giving `RawResponse`."""

    admin: _admin.AsyncAdminWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncSettingsOperations.request)


class AsyncSettingsOperationsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSettingsOperations`, giving `AsyncStreamedResponse`."""

    admin: _admin.AsyncAdminWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncSettingsOperations.request)
