"""`client.changes`."""

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

_WATCH: Operation[models.Added | models.Gone] = Operation(
    id="watchChanges",
    method="GET",
    path="/changes",
    answers={"200": Answer("text/event-stream", lambda: models.Added | models.Gone)},
    accept="text/event-stream",
)
_READ_LOG: Operation[models.Added] = Operation(
    id="readLog",
    method="GET",
    path="/log",
    answers={"200": Answer("application/jsonl", lambda: models.Added)},
    accept="application/jsonl",
)
_WRITE_LOG: Operation[models.Gone] = Operation(
    id="writeLog",
    method="POST",
    path="/log",
    body=Body("application/json-seq", lambda: params.WriteLogItem, kind="lines"),
    answers={"200": Answer("application/json-seq", lambda: models.Gone)},
    accept="application/json-seq",
)


class Changes(Resource):
    """The `changes` operations."""

    def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Added | models.Gone]:
        """`GET /changes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return open_stream(self, _WATCH, locals())

    def read_log(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Added]:
        """`GET /log`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return open_stream(self, _READ_LOG, locals())

    def write_log(
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return open_stream(self, _WRITE_LOG, locals())

    with_raw_response = variant(lambda: ChangesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ChangesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ChangesWithRawResponse(RawVariant):
    """The methods of `Changes`, giving `RawResponse`."""


class ChangesWithStreamingResponse(StreamedVariant):
    """The methods of `Changes`, giving `StreamedResponse`."""


class AsyncChanges(AsyncResource):
    """The `changes` operations."""

    async def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Added | models.Gone]:
        """`GET /changes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await open_async_stream(self, _WATCH, locals())

    async def read_log(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Added]:
        """`GET /log`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await open_async_stream(self, _READ_LOG, locals())

    async def write_log(
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await open_async_stream(self, _WRITE_LOG, locals())

    with_raw_response = variant(lambda: AsyncChangesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncChangesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncChangesWithRawResponse(RawVariant):
    """The methods of `AsyncChanges`, giving `RawResponse`."""


class AsyncChangesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncChanges`, giving `AsyncStreamedResponse`."""
