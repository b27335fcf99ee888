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
    from .resources import ext as _ext
    from .resources import pets as _pets
    from .ext.more import Words as _ExtExt
    from .ext.pets import Pets as _PetsExt
    from .ext.pets import MyAsyncPets as _AsyncPetsExt

_PROFILE = Profile(
    package="ext_classes",
    version="0.1.0",
    environment_prefix="EXT_CLASSES",
    base_url="https://api.example.test",
)


class ExtClasses(SyncClient):
    """Client of the API Own classes.

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
    def ext(self) -> _ExtExt:
        """The `ext` operations."""
        from .ext.more import Words as _ExtExt

        return _ExtExt(self)

    @cached_property
    def pets(self) -> _PetsExt:
        """The `pets` operations."""
        from .ext.pets import Pets as _PetsExt

        return _PetsExt(self)

    with_raw_response = variant(lambda: ExtClassesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ExtClassesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ExtClassesWithRawResponse(RawVariant):
    """The methods of `ExtClasses`, giving `RawResponse`."""

    ext: _ext.ExtWithRawResponse
    pets: _pets.PetsWithRawResponse
    request = raw_method(ExtClasses.request)


class ExtClassesWithStreamingResponse(StreamedVariant):
    """The methods of `ExtClasses`, giving `StreamedResponse`."""

    ext: _ext.ExtWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(ExtClasses.request)


class AsyncExtClasses(AsyncClient):
    """Client of the API Own classes.

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
    def ext(self) -> _ext.AsyncExt:
        """The `ext` operations."""
        from .resources.ext import AsyncExt

        return AsyncExt(self)

    @cached_property
    def pets(self) -> _AsyncPetsExt:
        """The `pets` operations."""
        from .ext.pets import MyAsyncPets as _AsyncPetsExt

        return _AsyncPetsExt(self)

    with_raw_response = variant(lambda: AsyncExtClassesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncExtClassesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncExtClassesWithRawResponse(RawVariant):
    """The methods of `AsyncExtClasses`, giving `RawResponse`."""

    ext: _ext.AsyncExtWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncExtClasses.request)


class AsyncExtClassesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncExtClasses`, giving `AsyncStreamedResponse`."""

    ext: _ext.AsyncExtWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncExtClasses.request)
