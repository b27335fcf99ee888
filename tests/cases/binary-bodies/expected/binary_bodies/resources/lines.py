"""`client.lines`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Any, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
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

_SEND: Operation[None] = Operation(
    id="sendLines",
    method="POST",
    path="/lines",
    body=Body("application/x-ndjson", lambda: params.SendLinesItem, kind="lines"),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_NUMBERS: Operation[None] = Operation(
    id="sendNumbers",
    method="POST",
    path="/numbers",
    body=Body(
        "application/jsonl",
        lambda: params.SendNumbersItem,
        kind="lines",
        required=False,
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_SEQUENCE: Operation[None] = Operation(
    id="sendSequence",
    method="POST",
    path="/sequence",
    body=Body("application/json-seq", lambda: params.SendSequenceItem, kind="lines"),
    answers={"204": Answer()},
    accept="*/*",
)


class Lines(Resource):
    """The `lines` operations."""

    def send(
        self,
        *,
        body: (
            Iterable[params.ItemParam | models.Item]
            | AsyncIterable[params.ItemParam | models.Item]
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /lines`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND, locals())

    def send_numbers(
        self,
        *,
        body: Iterable[int] | AsyncIterable[int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /numbers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_NUMBERS, locals())

    def send_sequence(
        self,
        *,
        body: Iterable[Any] | AsyncIterable[Any],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /sequence`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_SEQUENCE, locals())

    with_raw_response = variant(lambda: LinesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LinesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LinesWithRawResponse(RawVariant):
    """The methods of `Lines`, giving `RawResponse`."""

    send = raw_method(Lines.send)
    send_numbers = raw_method(Lines.send_numbers)
    send_sequence = raw_method(Lines.send_sequence)


class LinesWithStreamingResponse(StreamedVariant):
    """The methods of `Lines`, giving `StreamedResponse`."""

    send = streamed_method(Lines.send)
    send_numbers = streamed_method(Lines.send_numbers)
    send_sequence = streamed_method(Lines.send_sequence)


class AsyncLines(AsyncResource):
    """The `lines` operations."""

    async def send(
        self,
        *,
        body: (
            Iterable[params.ItemParam | models.Item]
            | AsyncIterable[params.ItemParam | models.Item]
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /lines`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND, locals())

    async def send_numbers(
        self,
        *,
        body: Iterable[int] | AsyncIterable[int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /numbers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_NUMBERS, locals())

    async def send_sequence(
        self,
        *,
        body: Iterable[Any] | AsyncIterable[Any],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /sequence`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_SEQUENCE, locals())

    with_raw_response = variant(lambda: AsyncLinesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLinesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLinesWithRawResponse(RawVariant):
    """The methods of `AsyncLines`, giving `RawResponse`."""

    send = async_raw_method(AsyncLines.send)
    send_numbers = async_raw_method(AsyncLines.send_numbers)
    send_sequence = async_raw_method(AsyncLines.send_sequence)


class AsyncLinesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLines`, giving `AsyncStreamedResponse`."""

    send = async_streamed_method(AsyncLines.send)
    send_numbers = async_streamed_method(AsyncLines.send_numbers)
    send_sequence = async_streamed_method(AsyncLines.send_sequence)
