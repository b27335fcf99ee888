"""`client.fleet_v1`."""

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
    from . import zones as _zones


class FleetV1(Resource):
    """The `fleet_v1` operations."""

    @cached_property
    def zones(self) -> _zones.Zones:
        """The `fleet_v1.zones` operations."""
        from .zones import Zones

        return Zones(self._client)

    with_raw_response = variant(lambda: FleetV1WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FleetV1WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FleetV1WithRawResponse(RawVariant):
    """The methods of `FleetV1`, giving `RawResponse`."""

    zones: _zones.ZonesWithRawResponse


class FleetV1WithStreamingResponse(StreamedVariant):
    """The methods of `FleetV1`, giving `StreamedResponse`."""

    zones: _zones.ZonesWithStreamingResponse


class AsyncFleetV1(AsyncResource):
    """The `fleet_v1` operations."""

    @cached_property
    def zones(self) -> _zones.AsyncZones:
        """The `fleet_v1.zones` operations."""
        from .zones import AsyncZones

        return AsyncZones(self._client)

    with_raw_response = variant(lambda: AsyncFleetV1WithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFleetV1WithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFleetV1WithRawResponse(RawVariant):
    """The methods of `AsyncFleetV1`, giving `RawResponse`."""

    zones: _zones.AsyncZonesWithRawResponse


class AsyncFleetV1WithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFleetV1`, giving `AsyncStreamedResponse`."""

    zones: _zones.AsyncZonesWithStreamingResponse
