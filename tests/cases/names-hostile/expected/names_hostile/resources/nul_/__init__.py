"""`client.nul_`."""

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
    from . import com1_ as _com1_


class Nul(Resource):
    """The `nul_` operations."""

    @cached_property
    def com1_(self) -> _com1_.Com1:
        """The `nul_.com1_` operations."""
        from .com1_ import Com1

        return Com1(self._client)

    with_raw_response = variant(lambda: NulWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NulWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NulWithRawResponse(RawVariant):
    """The methods of `Nul`, giving `RawResponse`."""

    com1_: _com1_.Com1WithRawResponse


class NulWithStreamingResponse(StreamedVariant):
    """The methods of `Nul`, giving `StreamedResponse`."""

    com1_: _com1_.Com1WithStreamingResponse


class AsyncNul(AsyncResource):
    """The `nul_` operations."""

    @cached_property
    def com1_(self) -> _com1_.AsyncCom1:
        """The `nul_.com1_` operations."""
        from .com1_ import AsyncCom1

        return AsyncCom1(self._client)

    with_raw_response = variant(lambda: AsyncNulWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNulWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNulWithRawResponse(RawVariant):
    """The methods of `AsyncNul`, giving `RawResponse`."""

    com1_: _com1_.AsyncCom1WithRawResponse


class AsyncNulWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNul`, giving `AsyncStreamedResponse`."""

    com1_: _com1_.AsyncCom1WithStreamingResponse
