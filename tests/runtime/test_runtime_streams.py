"""Streams: the rules of server-sent events, JSON lines, errors on the way, leaving."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from typing import Any

import pytest
import sample
import trio
from local_server import Reply, Server
from pydantic import BaseModel

from _runtime import errors
from _runtime.operation import Answer, Operation
from _runtime.streams import (
    EventDecoder,
    LineDecoder,
    ServerSentEvent,
    StreamError,
    open_async_stream,
    open_stream,
)


class Tick(BaseModel):
    n: int


EVENTS: Operation[ServerSentEvent] = Operation(
    "events", "GET", "/events", answers={"200": Answer("text/event-stream")}
)
TICKS: Operation[Tick] = Operation(
    "ticks",
    "GET",
    "/ticks",
    answers={"200": Answer("text/event-stream", lambda: Tick)},
)
LINES: Operation[Tick] = Operation(
    "lines",
    "GET",
    "/lines",
    answers={"200": Answer("application/x-ndjson", lambda: Tick)},
)
SSE = {"Content-Type": "text/event-stream"}

Read = Callable[..., list[Any]]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def read(request: pytest.FixtureRequest, server: Server) -> Read:
    """Read a whole stream of the server with one of the three clients."""

    def read_sync(operation: Any, end: str = "", **options: Any) -> list[Any]:
        with sample.PetShop(api_key="k", base_url=server.url, **options) as shop:
            return list(open_stream(shop.pets, operation, {}, end))

    async def collect(operation: Any, end: str, options: Any) -> list[Any]:
        made = sample.AsyncPetShop(api_key="k", base_url=server.url, **options)
        async with made as shop:
            stream = await open_async_stream(shop.pets, operation, {}, end)
            return [value async for value in stream]

    def read_asyncio(operation: Any, end: str = "", **options: Any) -> list[Any]:
        return asyncio.run(collect(operation, end, options))

    def read_trio(operation: Any, end: str = "", **options: Any) -> list[Any]:
        return trio.run(collect, operation, end, options)

    return {"sync": read_sync, "asyncio": read_asyncio, "trio": read_trio}[
        request.param
    ]


# What the standard's section 9.2.6 says, and what its examples give.
RULES: list[tuple[str, bytes, list[ServerSentEvent]]] = [
    ("one event", b"data: x\n\n", [ServerSentEvent("x")]),
    ("lines of data are joined", b"data: a\ndata: b\n\n", [ServerSentEvent("a\nb")]),
    ("one space is taken away", b"data:  x\n\n", [ServerSentEvent(" x")]),
    ("no space is needed", b"data:x\n\n", [ServerSentEvent("x")]),
    ("a comment is nothing", b": hi\n\ndata: x\n:y\n\n", [ServerSentEvent("x")]),
    ("a field without colon is empty", b"data\n\n", [ServerSentEvent("")]),
    ("two empty fields", b"data\ndata\n\n", [ServerSentEvent("\n")]),
    ("the rest without an empty line is dropped", b"data: a\n\ndata: b\n", [
        ServerSentEvent("a")]),
    ("an event without data is none", b"event: a\nid: 1\n\ndata: x\n\n", [
        ServerSentEvent("x", id="1")]),
    ("names are kept for one event", b"event: a\ndata: 1\n\ndata: 2\n\n", [
        ServerSentEvent("1", "a"), ServerSentEvent("2")]),
    ("an id stays", b"id: 7\ndata: 1\n\ndata: 2\n\nid\ndata: 3\n\n", [
        ServerSentEvent("1", id="7"), ServerSentEvent("2", id="7"),
        ServerSentEvent("3")]),
    ("an id with NUL is ignored", b"id: 1\nid: a\0b\ndata: x\n\n", [
        ServerSentEvent("x", id="1")]),
    ("retry is digits", b"retry: 10\nretry: +5\nretry: 1s\ndata: x\n\n", [
        ServerSentEvent("x", retry=10)]),
    ("unknown fields are ignored", b"foo: 1\n data: 2\ndata: x\n\n", [
        ServerSentEvent("x")]),
    ("CR and CR LF end lines", b"data: a\rdata: b\r\ndata: c\n\r\n", [
        ServerSentEvent("a\nb\nc")]),
    ("a BOM is taken away", b"\xef\xbb\xbfdata: x\n\n", [ServerSentEvent("x")]),
    ("only the first BOM", b"data: \xef\xbb\xbfx\n\n", [ServerSentEvent("\ufeffx")]),
    ("other line ends are text", "data: a\u2028b\x0bc\x85d\n\n".encode(), [
        ServerSentEvent("a\u2028b\x0bc\x85d")]),
    ("broken UTF-8 is replaced", b"data: \xff\n\n", [ServerSentEvent("\ufffd")]),
    ("letters of several bytes", "data: ä€😀\n\n".encode(), [ServerSentEvent("ä€😀")]),
]  # fmt: skip


def decode(decoder: Any, chunks: list[bytes]) -> list[ServerSentEvent]:
    """All that a decoder makes of the chunks."""
    found = [event for chunk in chunks for event in decoder.feed(chunk, False)]
    return [*found, *decoder.feed(b"", True)]


@pytest.mark.parametrize(
    ("sent", "expected"), [r[1:] for r in RULES], ids=[r[0] for r in RULES]
)
def test_rules(sent: bytes, expected: list[ServerSentEvent]) -> None:
    """Each rule of the standard holds, wherever the bytes are cut."""
    assert expected == decode(EventDecoder(), [sent])
    assert expected == decode(EventDecoder(), [bytes([byte]) for byte in sent])
    for cut in range(len(sent)):
        assert expected == decode(EventDecoder(), [sent[:cut], sent[cut:]])


def test_rules_on_a_long_stream() -> None:
    """Random cuts of a stream of all rules together change nothing."""
    sent = b"".join(
        row[1] + b"\nid\n\n" for row in RULES if row[0] != "a BOM is taken away"
    )
    whole = decode(EventDecoder(), [sent])
    chance = random.Random(7)
    for _ in range(200):
        cuts = sorted(chance.randrange(len(sent)) for _ in range(chance.randrange(30)))
        chunks = [
            sent[a:b] for a, b in zip([0, *cuts], [*cuts, len(sent)], strict=True)
        ]
        assert whole == decode(EventDecoder(), chunks)


@pytest.mark.parametrize(
    "sent",
    [
        b'{"n":1}\n{"n":2}\n',
        b'{"n":1}\r\n\r\n{"n":2}',
        b'\x1e{"n":1}\n\x1e{"n":2}\n',
        b'\xef\xbb\xbf{"n":1}\n\n{"n":2}\n ',
    ],
)
def test_json_lines(sent: bytes) -> None:
    """JSON lines, and JSON sequences, are cut anywhere; the last needs no line end."""
    for cut in range(len(sent)):
        found = decode(LineDecoder(), [sent[:cut], sent[cut:]])
        assert ['{"n":1}', '{"n":2}'] == [event.data for event in found]


def test_events(read: Read, server: Server) -> None:
    """A stream without a schema gives the events themselves."""
    server.replies = [Reply(200, b"event: a\ndata: 1\nid: 3\n\ndata: 2\n\n", SSE)]
    expected = [ServerSentEvent("1", "a", "3"), ServerSentEvent("2", id="3")]
    assert expected == read(EVENTS)


def test_typed_events(read: Read, server: Server) -> None:
    """With a schema each event's data is read as JSON of that type."""
    server.replies = [Reply(200, b'data: {"n":1}\n\ndata: {"n":\ndata: 2}\n\n', SSE)]
    assert [Tick(n=1), Tick(n=2)] == read(TICKS)


def test_end_mark(read: Read, server: Server) -> None:
    """The mark of the end ends the stream; what stands after it is not read."""
    sent = b'data: {"n":1}\n\ndata: [DONE]\n\ndata: {"n":2}\n\n'
    server.replies = [Reply(200, sent, SSE)]
    assert [Tick(n=1)] == read(TICKS, "[DONE]")
    assert [Tick(n=1)] == read(TICKS, " [DONE]\n")  # as YAML's block texts end


def test_lines(read: Read, server: Server) -> None:
    """JSON lines give typed values."""
    headers = {"Content-Type": "application/x-ndjson"}
    server.replies = [Reply(200, b'{"n":1}\n{"n":2}\n', headers)]
    assert [Tick(n=1), Tick(n=2)] == read(LINES)


def test_garbage(read: Read, server: Server) -> None:
    """A value that is no JSON is an error of ours, with the piece on its response."""
    server.replies = [Reply(200, b'data: {"n":1}\n\ndata: oops\n\n', SSE)]
    with pytest.raises(errors.ResponseValidationError, match="not JSON") as caught:
        read(TICKS)
    assert b"oops" == caught.value.response.content
    assert "GET" == caught.value.response.request.method


def test_drift(read: Read, server: Server) -> None:
    """A value that breaks its type is built as far as it goes; strict clients raise."""
    server.replies = [Reply(200, b'data: {"n":"many"}\n\n', SSE)]
    drifts: list[Any] = []
    (tick,) = read(TICKS, on_drift=drifts.append)
    assert "many" == tick.n
    assert ["n"] == [drift.place for drift in drifts]
    with pytest.raises(errors.ResponseValidationError):
        read(TICKS, strict_responses=True)


def test_error_event(read: Read, server: Server) -> None:
    """An event named `error` is raised with what the server says of it."""
    sent = b'data: {"n":1}\n\nevent: error\ndata: {"message": "full", "code": "X"}\n\n'
    server.replies = [Reply(200, sent, SSE)]
    with pytest.raises(StreamError, match=r"in the stream: full \(code X\)") as caught:
        read(TICKS)
    assert {"message": "full", "code": "X"} == caught.value.body
    assert isinstance(caught.value, errors.APIStatusError)


def test_break(read: Read, server: Server) -> None:
    """A connection that breaks in the middle is an error of ours."""
    server.replies = [Reply(200, b'data: {"n":1}\n\n', SSE, act="cut")]
    with pytest.raises(errors.APIConnectionError, match="GET /ticks: no answer"):
        read(TICKS)


def test_no_stream(read: Read, server: Server) -> None:
    """An answer that is no stream is an error with the whole body."""
    server.replies = [Reply(200, {"n": 1})]
    with pytest.raises(errors.ResponseValidationError, match="is no stream") as caught:
        read(TICKS)
    assert '{"n": 1}' == caught.value.body


def test_error_status_and_retries(
    read: Read, server: Server, sleeps: list[float]
) -> None:
    """Until the answer begins a stream is a call like any other: tries and errors."""
    server.replies = [Reply(503), Reply(200, b"data: 1\n\n", SSE)]
    assert [ServerSentEvent("1")] == read(EVENTS)
    server.replies = [Reply(404, {"message": "none"})]
    with pytest.raises(errors.NotFoundError, match="none"):
        read(EVENTS)


def test_values_come_at_once(slow_server: str) -> None:
    """A value is there before the next one has been sent."""
    with sample.PetShop(api_key="k", base_url=slow_server) as shop:
        started = time.monotonic()
        with open_stream(shop.pets, TICKS, {}) as stream:
            assert Tick(n=0) == next(stream)
            assert time.monotonic() - started < 5, "the server waits 10 s for its next"
            assert stream.last and "0" == stream.last.id
            assert "text/event-stream" == stream.response.headers["content-type"]


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_early_leave(run: Any, slow_server: str) -> None:
    """Leaving in the middle closes the connection, and the client goes on."""

    async def leave() -> None:
        async with sample.AsyncPetShop(api_key="k", base_url=slow_server) as shop:
            for _ in range(3):
                async with await open_async_stream(shop.pets, TICKS, {}) as stream:
                    async for tick in stream:
                        assert Tick(n=0) == tick
                        break
            stream = await open_async_stream(shop.pets, TICKS, {})
            await anext(stream)
            await stream.close()

    run(leave) if run is trio.run else run(leave())
