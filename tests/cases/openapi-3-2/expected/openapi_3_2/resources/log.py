"""`client.log`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)
from .._runtime.streams import AsyncStream, Stream, open_async_stream, open_stream

_GET: Operation[models.Added] = Operation(
    id="readLog",
    method="GET",
    path="/log",
    answers={"200": Answer("application/jsonl", lambda: models.Added)},
    accept="application/jsonl",
)
_WRITE: Operation[models.Gone] = Operation(
    id="writeLog",
    method="POST",
    path="/log",
    body=Body("application/json-seq", lambda: params.WriteLogItem, kind="lines"),
    answers={"200": Answer("application/json-seq", lambda: models.Gone)},
    accept="application/json-seq",
)


class Log(Resource):
    """The `log` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Added]:
        """`GET /log`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _GET, locals())

    def write(
        self,
        *,
        body: (
            Iterable[params.AddedParam | models.Added]
            | AsyncIterable[params.AddedParam | models.Added]
        ),
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Gone]:
        """`POST /log`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return open_stream(self, _WRITE, locals())

    with_raw_response = variant(lambda: LogWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LogWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LogWithRawResponse(RawVariant):
    """The methods of `Log`, giving `RawResponse`."""


class LogWithStreamingResponse(StreamedVariant):
    """The methods of `Log`, giving `StreamedResponse`."""


class AsyncLog(AsyncResource):
    """The `log` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Added]:
        """`GET /log`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _GET, locals())

    async def write(
        self,
        *,
        body: (
            Iterable[params.AddedParam | models.Added]
            | AsyncIterable[params.AddedParam | models.Added]
        ),
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Gone]:
        """`POST /log`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await open_async_stream(self, _WRITE, locals())

    with_raw_response = variant(lambda: AsyncLogWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLogWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLogWithRawResponse(RawVariant):
    """The methods of `AsyncLog`, giving `RawResponse`."""


class AsyncLogWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLog`, giving `AsyncStreamedResponse`."""
