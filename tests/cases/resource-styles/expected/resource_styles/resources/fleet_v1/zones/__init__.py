"""`client.fleet_v1.zones`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)

if TYPE_CHECKING:
    from . import boxes as _boxes


class Zones(Resource):
    """The `fleet_v1.zones` operations."""

    @cached_property
    def boxes(self) -> _boxes.Boxes:
        """The `fleet_v1.zones.boxes` operations."""
        from .boxes import Boxes

        return Boxes(self._client)

    with_raw_response = variant(lambda: ZonesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ZonesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ZonesWithRawResponse(RawVariant):
    """The methods of `Zones`, giving `RawResponse`."""

    boxes: _boxes.BoxesWithRawResponse


class ZonesWithStreamingResponse(StreamedVariant):
    """The methods of `Zones`, giving `StreamedResponse`."""

    boxes: _boxes.BoxesWithStreamingResponse


class AsyncZones(AsyncResource):
    """The `fleet_v1.zones` operations."""

    @cached_property
    def boxes(self) -> _boxes.AsyncBoxes:
        """The `fleet_v1.zones.boxes` operations."""
        from .boxes import AsyncBoxes

        return AsyncBoxes(self._client)

    with_raw_response = variant(lambda: AsyncZonesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncZonesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncZonesWithRawResponse(RawVariant):
    """The methods of `AsyncZones`, giving `RawResponse`."""

    boxes: _boxes.AsyncBoxesWithRawResponse


class AsyncZonesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncZones`, giving `AsyncStreamedResponse`."""

    boxes: _boxes.AsyncBoxesWithStreamingResponse
