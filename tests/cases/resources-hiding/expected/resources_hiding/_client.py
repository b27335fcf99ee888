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
    from .resources import shelves as _shelves

_PROFILE = Profile(
    package="resources_hiding",
    version="0.1.0",
    environment_prefix="RESOURCES_HIDING",
    base_url="https://api.example.test",
)


class ResourcesHiding(SyncClient):
    """Client of the API Shelves.

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
    def shelves(self) -> _shelves.Shelves:
        """The `shelves` operations."""
        from .resources.shelves import Shelves

        return Shelves(self)

    with_raw_response = variant(lambda: ResourcesHidingWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ResourcesHidingWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ResourcesHidingWithRawResponse(RawVariant):
    """The methods of `ResourcesHiding`, giving `RawResponse`."""

    shelves: _shelves.ShelvesWithRawResponse
    request = raw_method(ResourcesHiding.request)


class ResourcesHidingWithStreamingResponse(StreamedVariant):
    """The methods of `ResourcesHiding`, giving `StreamedResponse`."""

    shelves: _shelves.ShelvesWithStreamingResponse
    request = streamed_method(ResourcesHiding.request)


class AsyncResourcesHiding(AsyncClient):
    """Client of the API Shelves.

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
    def shelves(self) -> _shelves.AsyncShelves:
        """The `shelves` operations."""
        from .resources.shelves import AsyncShelves

        return AsyncShelves(self)

    with_raw_response = variant(lambda: AsyncResourcesHidingWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncResourcesHidingWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncResourcesHidingWithRawResponse(RawVariant):
    """The methods of `AsyncResourcesHiding`, giving `RawResponse`."""

    shelves: _shelves.AsyncShelvesWithRawResponse
    request = async_raw_method(AsyncResourcesHiding.request)


class AsyncResourcesHidingWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncResourcesHiding`, giving `AsyncStreamedResponse`."""

    shelves: _shelves.AsyncShelvesWithStreamingResponse
    request = async_streamed_method(AsyncResourcesHiding.request)
