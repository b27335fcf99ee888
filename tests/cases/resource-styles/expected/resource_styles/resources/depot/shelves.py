"""`client.depot.shelves`."""

from __future__ import annotations

from typing import Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
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
    id="GetDepotShelves",
    method="GET",
    path="/v1/depot/shelves",
    answers={"204": Answer()},
    accept="*/*",
)
_GET: Operation[None] = Operation(
    id="GetDepotShelvesShelf",
    method="GET",
    path="/v1/depot/shelves/{shelf}",
    parameters=(Parameter("shelf", "shelf", "path"),),
    parameters_type=lambda: params.GetDepotShelvesShelfParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Shelves(Resource):
    """The `depot.shelves` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/depot/shelves`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def get(
        self,
        shelf: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/depot/shelves/{shelf}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ShelvesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ShelvesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ShelvesWithRawResponse(RawVariant):
    """The methods of `Shelves`, giving `RawResponse`."""

    list = raw_method(Shelves.list)
    get = raw_method(Shelves.get)


class ShelvesWithStreamingResponse(StreamedVariant):
    """The methods of `Shelves`, giving `StreamedResponse`."""

    list = streamed_method(Shelves.list)
    get = streamed_method(Shelves.get)


class AsyncShelves(AsyncResource):
    """The `depot.shelves` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/depot/shelves`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def get(
        self,
        shelf: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/depot/shelves/{shelf}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncShelvesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncShelvesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncShelvesWithRawResponse(RawVariant):
    """The methods of `AsyncShelves`, giving `RawResponse`."""

    list = async_raw_method(AsyncShelves.list)
    get = async_raw_method(AsyncShelves.get)


class AsyncShelvesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncShelves`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncShelves.list)
    get = async_streamed_method(AsyncShelves.get)
