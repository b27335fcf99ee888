"""`client.fleet_v1.zones.boxes.status`."""

from __future__ import annotations

from typing import Unpack

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

_GET: Operation[None] = Operation(
    id="readFleetV1ZonedBoxStatus",
    method="GET",
    path="/clusters/v1/zones/{zone}/boxes/{name}/status",
    parameters=(
        Parameter("zone", "zone", "path"),
        Parameter("name", "name", "path"),
    ),
    parameters_type=lambda: params.ReadFleetV1ZonedBoxStatusParams,
    answers={"204": Answer()},
    accept="*/*",
)
_UPDATE: Operation[None] = Operation(
    id="patchFleetV1ZonedBoxStatus",
    method="PATCH",
    path="/clusters/v1/zones/{zone}/boxes/{name}/status",
    parameters=(
        Parameter("zone", "zone", "path"),
        Parameter("name", "name", "path"),
    ),
    parameters_type=lambda: params.PatchFleetV1ZonedBoxStatusParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Status(Resource):
    """The `fleet_v1.zones.boxes.status` operations."""

    def get(
        self,
        zone: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /clusters/v1/zones/{zone}/boxes/{name}/status`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def update(
        self,
        zone: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /clusters/v1/zones/{zone}/boxes/{name}/status`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_UPDATE, locals())

    with_raw_response = variant(lambda: StatusWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: StatusWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class StatusWithRawResponse(RawVariant):
    """The methods of `Status`, giving `RawResponse`."""

    get = raw_method(Status.get)
    update = raw_method(Status.update)


class StatusWithStreamingResponse(StreamedVariant):
    """The methods of `Status`, giving `StreamedResponse`."""

    get = streamed_method(Status.get)
    update = streamed_method(Status.update)


class AsyncStatus(AsyncResource):
    """The `fleet_v1.zones.boxes.status` operations."""

    async def get(
        self,
        zone: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /clusters/v1/zones/{zone}/boxes/{name}/status`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def update(
        self,
        zone: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /clusters/v1/zones/{zone}/boxes/{name}/status`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_UPDATE, locals())

    with_raw_response = variant(lambda: AsyncStatusWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncStatusWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncStatusWithRawResponse(RawVariant):
    """The methods of `AsyncStatus`, giving `RawResponse`."""

    get = async_raw_method(AsyncStatus.get)
    update = async_raw_method(AsyncStatus.update)


class AsyncStatusWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncStatus`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncStatus.get)
    update = async_streamed_method(AsyncStatus.update)
