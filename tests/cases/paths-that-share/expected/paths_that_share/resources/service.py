"""`client.service`."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import (
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

_START: Operation[str] = Operation(
    id="startService",
    method="POST",
    path="/",
    parameters=(
        Parameter("x_target", "X-Target", "header"),
        Parameter("token", "token", "query"),
    ),
    parameters_type=lambda: params.StartServiceParams,
    answers={"200": Answer("application/json", lambda: str)},
)
_STOP: Operation[str] = Operation(
    id="stopService",
    method="POST",
    path="/",
    parameters=(Parameter("x_target", "X-Target", "header"),),
    parameters_type=lambda: params.StopServiceParams,
    answers={"200": Answer("application/json", lambda: str)},
)


class Service(Resource):
    """The `service` operations."""

    def start(
        self,
        *,
        x_target: Literal["Service.Start"],
        token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`POST /#X-Target=Service.Start`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_START, locals())

    def stop(
        self,
        *,
        x_target: Literal["Service.Stop"],
        **options: Unpack[RequestOptions],
    ) -> str:
        """`POST /#X-Target=Service.Stop`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_STOP, locals())

    with_raw_response = variant(lambda: ServiceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ServiceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ServiceWithRawResponse(RawVariant):
    """The methods of `Service`, giving `RawResponse`."""

    start = raw_method(Service.start)
    stop = raw_method(Service.stop)


class ServiceWithStreamingResponse(StreamedVariant):
    """The methods of `Service`, giving `StreamedResponse`."""

    start = streamed_method(Service.start)
    stop = streamed_method(Service.stop)


class AsyncService(AsyncResource):
    """The `service` operations."""

    async def start(
        self,
        *,
        x_target: Literal["Service.Start"],
        token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`POST /#X-Target=Service.Start`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_START, locals())

    async def stop(
        self,
        *,
        x_target: Literal["Service.Stop"],
        **options: Unpack[RequestOptions],
    ) -> str:
        """`POST /#X-Target=Service.Stop`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_STOP, locals())

    with_raw_response = variant(lambda: AsyncServiceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncServiceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncServiceWithRawResponse(RawVariant):
    """The methods of `AsyncService`, giving `RawResponse`."""

    start = async_raw_method(AsyncService.start)
    stop = async_raw_method(AsyncService.stop)


class AsyncServiceWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncService`, giving `AsyncStreamedResponse`."""

    start = async_streamed_method(AsyncService.start)
    stop = async_streamed_method(AsyncService.stop)
