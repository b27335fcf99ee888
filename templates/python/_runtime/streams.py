"""Answers that come piece by piece: server-sent events, JSON lines."""

from __future__ import annotations

import codecs
import re
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import from_json

from ._http import httpx
from .answers import parse
from .errors import APIStatusError, ResponseValidationError, server_words
from .model import adapter_of
from .operation import Answer, Operation

if TYPE_CHECKING:
    from .responses import AsyncStreamedResponse, StreamedResponse
    from .state import State

T = TypeVar("T")
STREAM = re.compile(r"event-stream|ndjson|json-?(l|seq|stream)|stream\+json")


class StreamError(APIStatusError):
    """The server reports an error inside a stream; `body` is what it says of it."""

    __module__ = __name__.rpartition("._runtime")[0] or __name__  # as users import it


class ServerSentEvent(NamedTuple):
    """An event as it came (WHATWG HTML 9.2.6); `retry` is in milliseconds."""

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None


class _Lines:
    """Text in lines; the ends of lines match `separator`, and a lone CR waits for LF."""

    def __init__(self, separator: str) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._separator = re.compile(separator)
        self._rest: list[str] = []
        self._after_cr = False

    def feed(self, chunk: bytes, is_last: bool) -> list[str]:
        """The lines that end in this chunk; if it is the last one, the rest too."""
        text = self._decode(chunk, is_last)
        if self._after_cr and text:
            text = text.removeprefix("\n")
            self._after_cr = False
        self._after_cr = self._after_cr or text.endswith("\r")
        first, *others = self._separator.split(text)
        self._rest.append(first)
        lines: list[str] = []
        for other in others:
            lines.append("".join(self._rest))
            self._rest = [other]
        return [*lines, "".join(self._rest)] if is_last else lines


class EventDecoder:
    """Server-sent events, by the rules of WHATWG HTML 9.2.6."""

    def __init__(self) -> None:
        self._lines = _Lines("\r\n|\r|\n")
        self._data: list[str] = []
        self._event = self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes, is_last: bool) -> Iterator[ServerSentEvent]:
        """The events that end in this chunk; one without its empty line never does."""
        for line in self._lines.feed(chunk, False):
            if line:
                self._read(*line.partition(":"))
            else:
                if self._data:
                    data, event = "\n".join(self._data), self._event or "message"
                    yield ServerSentEvent(data, event, self._id, self._retry)
                self._data, self._event = [], ""

    def _read(self, field: str, _: str, value: str) -> None:
        value = value.removeprefix(" ")
        if field == "data":
            self._data.append(value)
        elif field == "event":
            self._event = value
        elif field == "id" and "\0" not in value:
            self._id = value
        elif field == "retry" and re.fullmatch("[0-9]+", value):
            self._retry = int(value)


class LineDecoder:
    """JSON values, one a line, or each after a record separator (RFC 7464)."""

    def __init__(self) -> None:
        self._lines = _Lines("[\r\n\x1e]+")

    def feed(self, chunk: bytes, is_last: bool) -> Iterator[ServerSentEvent]:
        """The values that end in this chunk."""
        for line in self._lines.feed(chunk, is_last):
            if line.strip():
                yield ServerSentEvent(line)


class _Reader(Generic[T]):
    """What the two flavours share: bytes in, values out."""

    def __init__(
        self,
        state: State,
        operation: Operation[Any],
        response: httpx.Response,
        end: str,
    ) -> None:
        found = [a for a in operation.answers.values() if a.media_type]
        media_type = response.headers.get("content-type", found[0].media_type)
        self._state, self._response, self._end = state, response, end.strip()
        self._is_sse = "event-stream" in media_type
        self.fits = bool(STREAM.search(media_type))
        self._decoder = EventDecoder() if self._is_sse else LineDecoder()
        self._type = found[0].type
        piece = Answer("application/json", self._type)
        self._operation = replace(operation, answers={"default": piece})
        self.is_done = False
        self.last: ServerSentEvent | None = None

    def misfit(self) -> ResponseValidationError:
        """The error for an answer that is no stream; its body has to be read first."""
        where = f"{self._operation.method} {self._response.url.path}"
        kind = self._response.headers.get("content-type")
        words = f"{self._response.status_code}, but the body is no stream ({kind})"
        return ResponseValidationError(
            f"{where}: {words}", response=self._response, body=self._response.text
        )

    def feed(self, chunk: bytes, is_last: bool = False) -> Iterator[T]:
        """The values that end in this chunk, up to the mark of the end."""
        for event in self._decoder.feed(chunk, is_last):
            if self._end and event.data.strip() == self._end:
                self.is_done = True
                return
            self.last = event
            if self._is_sse and event.event == "error":
                raise self._error(event.data)
            yield self._read(event)

    def _read(self, event: ServerSentEvent) -> T:
        if self._is_sse and self._type is None:
            return cast(T, event)
        try:
            if self._type is not None:
                return cast(T, adapter_of(self._type).validate_json(event.data))
        except ValidationError:
            pass  # what can be had of it is found below, as of any answer
        return cast(T, parse(self._state, self._operation, self._piece(event.data)))

    def _piece(self, data: str) -> httpx.Response:
        """The piece as an answer of its own, which errors can hold on to."""
        whole, kind = self._response, {"content-type": "application/json"}
        headers = {
            k: v for k, v in whole.headers.items() if not k.startswith("content")
        }
        return httpx.Response(
            whole.status_code,
            headers={**headers, **kind},
            content=data.encode(),
            request=whole.request,
        )

    def _error(self, data: str) -> StreamError:
        try:
            body = from_json(data)
        except ValueError:
            body = data
        where = f"{self._operation.method} {self._response.url.path}"
        message = f"{where}: error in the stream: {server_words(body) or data[:200]}"
        return StreamError(message, response=self._piece(data), body=body)


class Stream(Generic[T]):
    """Values as they arrive: `for value in stream`; leave early by `with`, or close it.

    `last` is the event that the last value came in; `response` has status and headers.
    """

    def __init__(self, response: StreamedResponse[Any], reader: _Reader[T]) -> None:
        self.response = response
        self._reader = reader
        self._values = self._read()

    def _read(self) -> Generator[T]:
        with self.response:
            for chunk in self.response.iter_bytes():
                yield from self._reader.feed(chunk)
                if self._reader.is_done:
                    return
            yield from self._reader.feed(b"", True)

    @property
    def last(self) -> ServerSentEvent | None:
        """The event in which the last value came."""
        return self._reader.last

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        return next(self._values)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection."""
        self._values.close()
        self.response.close()


class AsyncStream(Generic[T]):
    """Values as they arrive: `async for value in stream`; leave early by `async with`.

    `last` is the event that the last value came in; `response` has status and headers.
    """

    def __init__(
        self, response: AsyncStreamedResponse[Any], reader: _Reader[T]
    ) -> None:
        self.response = response
        self._reader = reader
        self._values = self._read()

    async def _read(self) -> AsyncGenerator[T]:
        async with self.response, aclosing(self.response.iter_bytes()) as chunks:
            async for chunk in chunks:
                for value in self._reader.feed(chunk):
                    yield value
                if self._reader.is_done:
                    return
            for value in self._reader.feed(b"", True):
                yield value

    @property
    def last(self) -> ServerSentEvent | None:
        """The event in which the last value came."""
        return self._reader.last

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await anext(self._values)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Let go of the connection."""
        await self._values.aclose()
        await self.response.close()


def open_stream(
    resource: Any, operation: Operation[T], arguments: Mapping[str, Any], end: str = ""
) -> Stream[T]:
    """Call an operation whose answer is a stream; `end` is the mark of its end."""
    client = resource._client
    response = client._call_operation(operation, arguments, "stream")
    reader = _Reader[T](client._state, operation, response._response, end)
    if not reader.fits:
        response.read()
        raise reader.misfit()
    return Stream(response, reader)


async def open_async_stream(
    resource: Any, operation: Operation[T], arguments: Mapping[str, Any], end: str = ""
) -> AsyncStream[T]:
    """Call an operation whose answer is a stream; `end` is the mark of its end."""
    client = resource._client
    response = await client._call_operation(operation, arguments, "stream")
    reader = _Reader[T](client._state, operation, response._response, end)
    if not reader.fits:
        await response.read()
        raise reader.misfit()
    return AsyncStream(response, reader)
