"""`client.lines`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from functools import cached_property
from typing import Any, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_SEND: Operation[None] = Operation(
    id="sendLines",
    method="POST",
    path="/lines",
    body=Body("application/x-ndjson", lambda: params.SendLinesItem, kind="lines"),
    answers={"204": Answer()},
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
)
_SEND_SEQUENCE: Operation[None] = Operation(
    id="sendSequence",
    method="POST",
    path="/sequence",
    body=Body("application/json-seq", lambda: params.SendSequenceItem, kind="lines"),
    answers={"204": Answer()},
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_SEND_SEQUENCE, locals())

    @cached_property
    def with_raw_response(self) -> LinesWithRawResponse:
        """The same methods, giving the whole response."""
        return LinesWithRawResponse(self._raw())


class LinesWithRawResponse:
    """The methods of `Lines`, giving the whole response."""

    def __init__(self, resource: Lines) -> None:
        self.send = raw(resource.send)
        self.send_numbers = raw(resource.send_numbers)
        self.send_sequence = raw(resource.send_sequence)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_SEND_SEQUENCE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncLinesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncLinesWithRawResponse(self._raw())


class AsyncLinesWithRawResponse:
    """The methods of `AsyncLines`, giving the whole response."""

    def __init__(self, resource: AsyncLines) -> None:
        self.send = async_raw(resource.send)
        self.send_numbers = async_raw(resource.send_numbers)
        self.send_sequence = async_raw(resource.send_sequence)
