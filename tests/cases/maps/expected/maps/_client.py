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
    from .resources import maps as _maps
    from .resources import metrics as _metrics

_PROFILE = Profile(
    package="maps",
    version="0.1.0",
    environment_prefix="MAPS",
    base_url="https://api.example.test",
)


class Maps(SyncClient):
    """Client of the API Maps.

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
    def maps(self) -> _maps.MapsResource:
        """The `maps` operations."""
        from .resources.maps import MapsResource

        return MapsResource(self)

    @cached_property
    def metrics(self) -> _metrics.Metrics:
        """The `metrics` operations."""
        from .resources.metrics import Metrics

        return Metrics(self)

    with_raw_response = variant(lambda: MapsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MapsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MapsWithRawResponse(RawVariant):
    """The methods of `Maps`, giving `RawResponse`."""

    maps: _maps.MapsResourceWithRawResponse
    metrics: _metrics.MetricsWithRawResponse
    request = raw_method(Maps.request)


class MapsWithStreamingResponse(StreamedVariant):
    """The methods of `Maps`, giving `StreamedResponse`."""

    maps: _maps.MapsResourceWithStreamingResponse
    metrics: _metrics.MetricsWithStreamingResponse
    request = streamed_method(Maps.request)


class AsyncMaps(AsyncClient):
    """Client of the API Maps.

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
    def maps(self) -> _maps.AsyncMapsResource:
        """The `maps` operations."""
        from .resources.maps import AsyncMapsResource

        return AsyncMapsResource(self)

    @cached_property
    def metrics(self) -> _metrics.AsyncMetrics:
        """The `metrics` operations."""
        from .resources.metrics import AsyncMetrics

        return AsyncMetrics(self)

    with_raw_response = variant(lambda: AsyncMapsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMapsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMapsWithRawResponse(RawVariant):
    """The methods of `AsyncMaps`, giving `RawResponse`."""

    maps: _maps.AsyncMapsResourceWithRawResponse
    metrics: _metrics.AsyncMetricsWithRawResponse
    request = async_raw_method(AsyncMaps.request)


class AsyncMapsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMaps`, giving `AsyncStreamedResponse`."""

    maps: _maps.AsyncMapsResourceWithStreamingResponse
    metrics: _metrics.AsyncMetricsWithStreamingResponse
    request = async_streamed_method(AsyncMaps.request)
