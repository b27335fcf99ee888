"""`client.ticks`."""

from __future__ import annotations

from typing import Any, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)
from .._runtime.streams import (
    AsyncStream,
    ServerSentEvent,
    Stream,
    open_async_stream,
    open_stream,
)

_ERRORS = {"404": Answer("application/json", lambda: models.Problem)}
_WATCH: Operation[models.Tick] = Operation(
    id="watchTicks",
    method="GET",
    path="/ticks",
    parameters=(Parameter("since", "since", "query"),),
    parameters_type=lambda: params.WatchTicksParams,
    answers={"200": Answer("text/event-stream", lambda: models.Tick)},
    errors=_ERRORS,
    accept="text/event-stream, application/json;q=0.5",
)
_WATCH_RAW: Operation[ServerSentEvent] = Operation(
    id="watchRaw",
    method="GET",
    path="/raw",
    answers={"200": Answer("text/event-stream")},
    accept="text/event-stream",
)
_WATCH_ENVELOPED: Operation[models.Tick] = Operation(
    id="watchEnveloped",
    method="GET",
    path="/enveloped",
    answers={"200": Answer("text/event-stream", lambda: models.Tick)},
    accept="text/event-stream",
)
_EXPORT_LINES: Operation[models.Tick] = Operation(
    id="exportLines",
    method="GET",
    path="/lines",
    answers={"200": Answer("application/x-ndjson", lambda: models.Tick)},
    accept="application/x-ndjson",
)
_EXPORT_ANYTHING: Operation[Any] = Operation(
    id="exportAnything",
    method="GET",
    path="/anything",
    answers={"200": Answer("application/jsonl", lambda: Any)},
    accept="application/jsonl",
)


class Ticks(Resource):
    """The `ticks` operations."""

    def watch(
        self,
        *,
        since: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Tick]:
        """`GET /ticks`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: No ticks.
        """
        return open_stream(self, _WATCH, locals())

    def watch_raw(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[ServerSentEvent]:
        """`GET /raw`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _WATCH_RAW, locals())

    def watch_enveloped(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Tick]:
        """`GET /enveloped`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _WATCH_ENVELOPED, locals())

    def export_lines(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Tick]:
        """`GET /lines`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _EXPORT_LINES, locals())

    def export_anything(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[Any]:
        """`GET /anything`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _EXPORT_ANYTHING, locals())

    with_raw_response = variant(lambda: TicksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TicksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TicksWithRawResponse(RawVariant):
    """The methods of `Ticks`, giving `RawResponse`."""


class TicksWithStreamingResponse(StreamedVariant):
    """The methods of `Ticks`, giving `StreamedResponse`."""


class AsyncTicks(AsyncResource):
    """The `ticks` operations."""

    async def watch(
        self,
        *,
        since: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Tick]:
        """`GET /ticks`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: No ticks.
        """
        return await open_async_stream(self, _WATCH, locals())

    async def watch_raw(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ServerSentEvent]:
        """`GET /raw`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _WATCH_RAW, locals())

    async def watch_enveloped(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Tick]:
        """`GET /enveloped`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _WATCH_ENVELOPED, locals())

    async def export_lines(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Tick]:
        """`GET /lines`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _EXPORT_LINES, locals())

    async def export_anything(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Any]:
        """`GET /anything`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _EXPORT_ANYTHING, locals())

    with_raw_response = variant(lambda: AsyncTicksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTicksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTicksWithRawResponse(RawVariant):
    """The methods of `AsyncTicks`, giving `RawResponse`."""


class AsyncTicksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTicks`, giving `AsyncStreamedResponse`."""
