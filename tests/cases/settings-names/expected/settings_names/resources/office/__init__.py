"""`client.office`."""

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
    from . import staff as _staff


class Office(Resource):
    """The `office` operations."""

    @cached_property
    def staff(self) -> _staff.Staff:
        """The `office.staff` operations."""
        from .staff import Staff

        return Staff(self._client)

    with_raw_response = variant(lambda: OfficeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OfficeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OfficeWithRawResponse(RawVariant):
    """The methods of `Office`, giving `RawResponse`."""

    staff: _staff.StaffWithRawResponse


class OfficeWithStreamingResponse(StreamedVariant):
    """The methods of `Office`, giving `StreamedResponse`."""

    staff: _staff.StaffWithStreamingResponse


class AsyncOffice(AsyncResource):
    """The `office` operations."""

    @cached_property
    def staff(self) -> _staff.AsyncStaff:
        """The `office.staff` operations."""
        from .staff import AsyncStaff

        return AsyncStaff(self._client)

    with_raw_response = variant(lambda: AsyncOfficeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOfficeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOfficeWithRawResponse(RawVariant):
    """The methods of `AsyncOffice`, giving `RawResponse`."""

    staff: _staff.AsyncStaffWithRawResponse


class AsyncOfficeWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOffice`, giving `AsyncStreamedResponse`."""

    staff: _staff.AsyncStaffWithStreamingResponse
