"""`client.fleet_v1.zones.boxes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..... import params
from ....._runtime.operation import Answer, Operation, Parameter
from ....._runtime.options import RequestOptions
from ....._runtime.resource import (
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

if TYPE_CHECKING:
    from . import status as _status

_LIST: Operation[None] = Operation(
    id="listFleetV1ZonedBox",
    method="GET",
    path="/clusters/v1/zones/{zone}/boxes",
    parameters=(Parameter("zone", "zone", "path"),),
    parameters_type=lambda: params.ListFleetV1ZonedBoxParams,
    answers={"204": Answer()},
    accept="*/*",
)
_DELETE_ALL: Operation[None] = Operation(
    id="deleteFleetV1CollectionZonedBox",
    method="DELETE",
    path="/clusters/v1/zones/{zone}/boxes",
    parameters=(Parameter("zone", "zone", "path"),),
    parameters_type=lambda: params.DeleteFleetV1CollectionZonedBoxParams,
    answers={"204": Answer()},
    accept="*/*",
)
_DELETE: Operation[None] = Operation(
    id="deleteFleetV1ZonedBox",
    method="DELETE",
    path="/clusters/v1/zones/{zone}/boxes/{name}",
    parameters=(
        Parameter("zone", "zone", "path"),
        Parameter("name", "name", "path"),
    ),
    parameters_type=lambda: params.DeleteFleetV1ZonedBoxParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Boxes(Resource):
    """The `fleet_v1.zones.boxes` operations."""

    @cached_property
    def status(self) -> _status.Status:
        """The `fleet_v1.zones.boxes.status` operations."""
        from .status import Status

        return Status(self._client)

    def list(
        self,
        zone: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /clusters/v1/zones/{zone}/boxes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def delete_all(
        self,
        zone: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /clusters/v1/zones/{zone}/boxes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE_ALL, locals())

    def delete(
        self,
        zone: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /clusters/v1/zones/{zone}/boxes/{name}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: BoxesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BoxesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BoxesWithRawResponse(RawVariant):
    """The methods of `Boxes`, giving `RawResponse`."""

    status: _status.StatusWithRawResponse
    list = raw_method(Boxes.list)
    delete_all = raw_method(Boxes.delete_all)
    delete = raw_method(Boxes.delete)


class BoxesWithStreamingResponse(StreamedVariant):
    """The methods of `Boxes`, giving `StreamedResponse`."""

    status: _status.StatusWithStreamingResponse
    list = streamed_method(Boxes.list)
    delete_all = streamed_method(Boxes.delete_all)
    delete = streamed_method(Boxes.delete)


class AsyncBoxes(AsyncResource):
    """The `fleet_v1.zones.boxes` operations."""

    @cached_property
    def status(self) -> _status.AsyncStatus:
        """The `fleet_v1.zones.boxes.status` operations."""
        from .status import AsyncStatus

        return AsyncStatus(self._client)

    async def list(
        self,
        zone: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /clusters/v1/zones/{zone}/boxes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def delete_all(
        self,
        zone: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /clusters/v1/zones/{zone}/boxes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE_ALL, locals())

    async def delete(
        self,
        zone: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /clusters/v1/zones/{zone}/boxes/{name}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncBoxesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBoxesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBoxesWithRawResponse(RawVariant):
    """The methods of `AsyncBoxes`, giving `RawResponse`."""

    status: _status.AsyncStatusWithRawResponse
    list = async_raw_method(AsyncBoxes.list)
    delete_all = async_raw_method(AsyncBoxes.delete_all)
    delete = async_raw_method(AsyncBoxes.delete)


class AsyncBoxesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBoxes`, giving `AsyncStreamedResponse`."""

    status: _status.AsyncStatusWithStreamingResponse
    list = async_streamed_method(AsyncBoxes.list)
    delete_all = async_streamed_method(AsyncBoxes.delete_all)
    delete = async_streamed_method(AsyncBoxes.delete)
