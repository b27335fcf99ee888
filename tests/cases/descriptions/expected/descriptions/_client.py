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
    from .resources import pets as _pets

_PROFILE = Profile(
    package="descriptions",
    version="0.1.0",
    environment_prefix="DESCRIPTIONS",
    base_url="https://api.example.test",
)


class Descriptions(SyncClient):
    """Client of the API Descriptions.

    # Descriptions

    The API of *descriptions*.

    - one
    - two with a line that is so long that it has to be wrapped somewhere before the end of it

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
    def pets(self) -> _pets.Pets:
        """Everything about **pets**.

        Second paragraph.
        """
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: DescriptionsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: DescriptionsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class DescriptionsWithRawResponse(RawVariant):
    """The methods of `Descriptions`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    request = raw_method(Descriptions.request)


class DescriptionsWithStreamingResponse(StreamedVariant):
    """The methods of `Descriptions`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(Descriptions.request)


class AsyncDescriptions(AsyncClient):
    """Client of the API Descriptions.

    # Descriptions

    The API of *descriptions*.

    - one
    - two with a line that is so long that it has to be wrapped somewhere before the end of it

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
    def pets(self) -> _pets.AsyncPets:
        """Everything about **pets**.

        Second paragraph.
        """
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncDescriptionsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncDescriptionsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncDescriptionsWithRawResponse(RawVariant):
    """The methods of `AsyncDescriptions`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncDescriptions.request)


class AsyncDescriptionsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncDescriptions`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncDescriptions.request)
