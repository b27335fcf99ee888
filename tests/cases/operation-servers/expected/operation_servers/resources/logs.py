"""`client.logs`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
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

_LIST: Operation[None] = Operation(
    id="listLogs",
    method="GET",
    path="/logs",
    answers={"204": Answer()},
    accept="*/*",
    servers={"default": "https://{zone=a}.{region=far}.logs.test"},
)


class Logs(Resource):
    """The `logs` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /logs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: LogsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LogsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LogsWithRawResponse(RawVariant):
    """The methods of `Logs`, giving `RawResponse`."""

    list = raw_method(Logs.list)


class LogsWithStreamingResponse(StreamedVariant):
    """The methods of `Logs`, giving `StreamedResponse`."""

    list = streamed_method(Logs.list)


class AsyncLogs(AsyncResource):
    """The `logs` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /logs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncLogsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLogsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLogsWithRawResponse(RawVariant):
    """The methods of `AsyncLogs`, giving `RawResponse`."""

    list = async_raw_method(AsyncLogs.list)


class AsyncLogsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLogs`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncLogs.list)
