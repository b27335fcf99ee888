"""`client.depot`."""

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
    from . import shelves as _shelves


class Depot(Resource):
    """The `depot` operations."""

    @cached_property
    def shelves(self) -> _shelves.Shelves:
        """The `depot.shelves` operations."""
        from .shelves import Shelves

        return Shelves(self._client)

    with_raw_response = variant(lambda: DepotWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: DepotWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class DepotWithRawResponse(RawVariant):
    """The methods of `Depot`, giving `RawResponse`."""

    shelves: _shelves.ShelvesWithRawResponse


class DepotWithStreamingResponse(StreamedVariant):
    """The methods of `Depot`, giving `StreamedResponse`."""

    shelves: _shelves.ShelvesWithStreamingResponse


class AsyncDepot(AsyncResource):
    """The `depot` operations."""

    @cached_property
    def shelves(self) -> _shelves.AsyncShelves:
        """The `depot.shelves` operations."""
        from .shelves import AsyncShelves

        return AsyncShelves(self._client)

    with_raw_response = variant(lambda: AsyncDepotWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncDepotWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncDepotWithRawResponse(RawVariant):
    """The methods of `AsyncDepot`, giving `RawResponse`."""

    shelves: _shelves.AsyncShelvesWithRawResponse


class AsyncDepotWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncDepot`, giving `AsyncStreamedResponse`."""

    shelves: _shelves.AsyncShelvesWithStreamingResponse
