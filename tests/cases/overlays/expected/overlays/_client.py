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
    from .resources import cats as _cats
    from .resources import pets as _pets

_PROFILE = Profile(
    package="overlays",
    version="0.1.0",
    environment_prefix="OVERLAYS",
    base_url="https://pets.test",
)


class Overlays(SyncClient):
    """Client of the API Pets.

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
    def cats(self) -> _cats.Cats:
        """The `cats` operations."""
        from .resources.cats import Cats

        return Cats(self)

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: OverlaysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OverlaysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OverlaysWithRawResponse(RawVariant):
    """The methods of `Overlays`, giving `RawResponse`."""

    cats: _cats.CatsWithRawResponse
    pets: _pets.PetsWithRawResponse
    request = raw_method(Overlays.request)


class OverlaysWithStreamingResponse(StreamedVariant):
    """The methods of `Overlays`, giving `StreamedResponse`."""

    cats: _cats.CatsWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(Overlays.request)


class AsyncOverlays(AsyncClient):
    """Client of the API Pets.

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
    def cats(self) -> _cats.AsyncCats:
        """The `cats` operations."""
        from .resources.cats import AsyncCats

        return AsyncCats(self)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncOverlaysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOverlaysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOverlaysWithRawResponse(RawVariant):
    """The methods of `AsyncOverlays`, giving `RawResponse`."""

    cats: _cats.AsyncCatsWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncOverlays.request)


class AsyncOverlaysWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOverlays`, giving `AsyncStreamedResponse`."""

    cats: _cats.AsyncCatsWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncOverlays.request)
