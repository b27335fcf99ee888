"""`client.v2`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)

if TYPE_CHECKING:
    from . import parcels as _parcels


class V2(Resource):
    """The `v2` operations."""

    @cached_property
    def parcels(self) -> _parcels.V2Parcels:
        """The `v2.parcels` operations."""
        from .parcels import V2Parcels

        return V2Parcels(self._client)

    with_raw_response = variant(lambda: V2WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: V2WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class V2WithRawResponse(RawVariant):
    """The methods of `V2`, giving `RawResponse`."""

    parcels: _parcels.V2ParcelsWithRawResponse


class V2WithStreamingResponse(StreamedVariant):
    """The methods of `V2`, giving `StreamedResponse`."""

    parcels: _parcels.V2ParcelsWithStreamingResponse


class AsyncV2(AsyncResource):
    """The `v2` operations."""

    @cached_property
    def parcels(self) -> _parcels.AsyncV2Parcels:
        """The `v2.parcels` operations."""
        from .parcels import AsyncV2Parcels

        return AsyncV2Parcels(self._client)

    with_raw_response = variant(lambda: AsyncV2WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncV2WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncV2WithRawResponse(RawVariant):
    """The methods of `AsyncV2`, giving `RawResponse`."""

    parcels: _parcels.AsyncV2ParcelsWithRawResponse


class AsyncV2WithStreamingResponse(StreamedVariant):
    """The methods of `AsyncV2`, giving `AsyncStreamedResponse`."""

    parcels: _parcels.AsyncV2ParcelsWithStreamingResponse
