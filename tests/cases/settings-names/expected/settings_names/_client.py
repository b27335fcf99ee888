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
    from .resources import animals as _animals
    from .resources import office as _office
    from .resources import toys as _toys

_PROFILE = Profile(
    package="settings_names",
    version="0.1.0",
    environment_prefix="SETTINGS_NAMES",
    base_url="https://api.shop.example",
)


class SettingsNames(SyncClient):
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
    def animals(self) -> _animals.Animals:
        """All that is alive."""
        from .resources.animals import Animals

        return Animals(self)

    @cached_property
    def office(self) -> _office.Office:
        """The `office` operations."""
        from .resources.office import Office

        return Office(self)

    @cached_property
    def toys(self) -> _toys.Toys:
        """All that is alive."""
        from .resources.toys import Toys

        return Toys(self)

    with_raw_response = variant(lambda: SettingsNamesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SettingsNamesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SettingsNamesWithRawResponse(RawVariant):
    """The methods of `SettingsNames`, giving `RawResponse`."""

    animals: _animals.AnimalsWithRawResponse
    office: _office.OfficeWithRawResponse
    toys: _toys.ToysWithRawResponse
    request = raw_method(SettingsNames.request)


class SettingsNamesWithStreamingResponse(StreamedVariant):
    """The methods of `SettingsNames`, giving `StreamedResponse`."""

    animals: _animals.AnimalsWithStreamingResponse
    office: _office.OfficeWithStreamingResponse
    toys: _toys.ToysWithStreamingResponse
    request = streamed_method(SettingsNames.request)


class AsyncSettingsNames(AsyncClient):
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
    def animals(self) -> _animals.AsyncAnimals:
        """All that is alive."""
        from .resources.animals import AsyncAnimals

        return AsyncAnimals(self)

    @cached_property
    def office(self) -> _office.AsyncOffice:
        """The `office` operations."""
        from .resources.office import AsyncOffice

        return AsyncOffice(self)

    @cached_property
    def toys(self) -> _toys.AsyncToys:
        """All that is alive."""
        from .resources.toys import AsyncToys

        return AsyncToys(self)

    with_raw_response = variant(lambda: AsyncSettingsNamesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSettingsNamesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSettingsNamesWithRawResponse(RawVariant):
    """The methods of `AsyncSettingsNames`, giving `RawResponse`."""

    animals: _animals.AsyncAnimalsWithRawResponse
    office: _office.AsyncOfficeWithRawResponse
    toys: _toys.AsyncToysWithRawResponse
    request = async_raw_method(AsyncSettingsNames.request)


class AsyncSettingsNamesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSettingsNames`, giving `AsyncStreamedResponse`."""

    animals: _animals.AsyncAnimalsWithStreamingResponse
    office: _office.AsyncOfficeWithStreamingResponse
    toys: _toys.AsyncToysWithStreamingResponse
    request = async_streamed_method(AsyncSettingsNames.request)
