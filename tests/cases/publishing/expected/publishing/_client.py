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
    package="publishing",
    version="2.0.0rc1",
    environment_prefix="PUBLISHING",
    base_url="https://api.pets.test",
)


class Publishing(SyncClient):
    """Client of the API Publishing <!-- of 'pets'.

    # Pets

    Pets that are *published*, e.g. by [us](https://pets.test). And more of them.

    ```
    a block that does not end

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
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: PublishingWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PublishingWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PublishingWithRawResponse(RawVariant):
    """The methods of `Publishing`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    request = raw_method(Publishing.request)


class PublishingWithStreamingResponse(StreamedVariant):
    """The methods of `Publishing`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(Publishing.request)


class AsyncPublishing(AsyncClient):
    """Client of the API Publishing <!-- of 'pets'.

    # Pets

    Pets that are *published*, e.g. by [us](https://pets.test). And more of them.

    ```
    a block that does not end

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
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncPublishingWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPublishingWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPublishingWithRawResponse(RawVariant):
    """The methods of `AsyncPublishing`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncPublishing.request)


class AsyncPublishingWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPublishing`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncPublishing.request)
