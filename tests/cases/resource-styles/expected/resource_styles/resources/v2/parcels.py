"""`client.v2.parcels`."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.operation import Answer, Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_LIST: Operation[None] = Operation(
    id="listNewParcels",
    method="GET",
    path="/v2/parcels",
    answers={"204": Answer()},
    accept="*/*",
)


class V2Parcels(Resource):
    """The `v2.parcels` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v2/parcels`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: V2ParcelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: V2ParcelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class V2ParcelsWithRawResponse(RawVariant):
    """The methods of `V2Parcels`, giving `RawResponse`."""

    list = raw_method(V2Parcels.list)


class V2ParcelsWithStreamingResponse(StreamedVariant):
    """The methods of `V2Parcels`, giving `StreamedResponse`."""

    list = streamed_method(V2Parcels.list)


class AsyncV2Parcels(AsyncResource):
    """The `v2.parcels` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v2/parcels`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncV2ParcelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncV2ParcelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncV2ParcelsWithRawResponse(RawVariant):
    """The methods of `AsyncV2Parcels`, giving `RawResponse`."""

    list = async_raw_method(AsyncV2Parcels.list)


class AsyncV2ParcelsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncV2Parcels`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncV2Parcels.list)
