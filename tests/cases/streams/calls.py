import asyncio
import json

from streams import (
    AsyncStreams,
    NotFoundError,
    ServerSentEvent,
    StreamError,
    Streams,
    models,
)
from streams.testing import FakeError, FakeStreams
from wire import Wire

SSE = {"content-type": "text/event-stream"}
LINES = {"content-type": "application/x-ndjson"}


def ticks(body, headers=SSE, status=200, **options):
    wire = Wire(status, body, headers)
    return wire, wire.client(Streams, **options)


def test_typed_events():
    """Each event's data is read as the document's schema; the event is at hand."""
    wire, client = ticks(b'id: 1\ndata: {"n": 1}\n\nid: 2\ndata: {"n": 2}\n\n')
    stream = client.ticks.watch(since=0)
    assert models.Tick(n=1) == next(stream)
    assert ServerSentEvent('{"n": 1}', id="1") == stream.last
    assert [models.Tick(n=2)] == list(stream)
    assert "GET /ticks?since=0" == wire.line
    assert "text/event-stream, application/json;q=0.5" == wire.header("accept")


def test_events_without_a_schema():
    """Where the document says nothing of the data, the events themselves come."""
    _, client = ticks(b"event: a\ndata: x\n\n")
    assert [ServerSentEvent("x", "a")] == list(client.ticks.watch_raw())


def test_schema_of_an_event():
    """A schema with the fields of an event describes its data."""
    _, client = ticks(b'event: a\ndata: {"n": 3}\n\n')
    assert [models.Tick(n=3)] == list(client.ticks.watch_enveloped())


def test_json_lines():
    """Lines of JSON are typed values; without a schema any JSON."""
    _, client = ticks(b'{"n": 1}\n\n{"n": 2}', LINES)
    assert [1, 2] == [tick.n for tick in client.ticks.export_lines()]
    _, client = ticks(b'{"n": 1}\n[2]\n', LINES)
    assert [{"n": 1}, [2]] == list(client.ticks.export_anything())


def test_async():
    """The async method is awaited, and gives what `async for` reads."""
    wire = Wire(200, b'data: {"n": 1}\n\n', SSE)

    async def read():
        async with wire.async_client(AsyncStreams) as client:
            async with await client.ticks.watch() as stream:
                assert 200 == stream.response.status_code
                return [tick async for tick in stream]

    assert [models.Tick(n=1)] == asyncio.run(read())


def test_one_method_for_each_answer():
    """An operation with both answers has two methods, which say `stream` themselves."""
    wire, client = ticks({"text": "hi"}, {})
    assert "hi" == client.chat.create(prompt="x").text
    assert {"prompt": "x"} == json.loads(wire.sent)
    assert "application/json" == wire.header("accept")
    body = b'data: {"type": "text", "text": "h"}\n\ndata: {"type": "stop"}\n\n'
    wire, client = ticks(body + b"data: [DONE]\n\ndata: {}\n\n")
    pieces = list(client.chat.create_stream(prompt="x"))
    assert [models.Text, models.Stop] == [type(piece) for piece in pieces]
    assert {"prompt": "x", "stream": True} == json.loads(wire.sent)
    assert "text/event-stream" == wire.header("accept")


def test_errors():
    """A status is an error before, an event named `error` one within the stream."""
    _, client = ticks({"message": "none"}, {}, 404)
    try:
        client.ticks.watch()
    except NotFoundError as error:
        assert models.Problem(message="none") == error.body
    else:
        raise AssertionError("no error")
    _, client = ticks(b'event: error\ndata: {"message": "full"}\n\n')
    try:
        list(client.ticks.watch())
    except StreamError as error:
        assert "GET /ticks: error in the stream: full" == str(error)
    else:
        raise AssertionError("no error")


def test_faked_values():
    """The fake sends what a list holds, or its one value; at first one made up."""
    fake = FakeStreams()
    client = fake.client()
    for faked, call in (
        (fake.ticks.watch, client.ticks.watch),
        (fake.ticks.export_lines, client.ticks.export_lines),
    ):
        assert [models.Tick(n=1)] == list(call())
        faked.returns([models.Tick(n=1), {"n": 2}], {"n": 3})
        assert [1, 2] == [tick.n for tick in call()]
        assert [3] == [tick.n for tick in call()]
        assert "n: Input" in str(fails(FakeError, faked.returns, [{"n": "x"}]))
    fake.ticks.export_lines.returns(b'{"n": 4}')
    assert [4] == [tick.n for tick in client.ticks.export_lines()]
    fake.ticks.export_anything.returns([{"a": 1}, [2]])
    assert [{"a": 1}, [2]] == list(client.ticks.export_anything())


def test_faked_events():
    """Events that have no schema are sent as they are."""
    fake = FakeStreams()
    assert [] == list(fake.client().ticks.watch_raw())
    events = [ServerSentEvent("x\ny", "a", "7"), ServerSentEvent("z", "b", "8", 9)]
    fake.ticks.watch_raw.returns([*events, {"data": "é"}])
    *found, last = fake.client().ticks.watch_raw()
    assert events == found
    assert "é" == last.data


def test_faked_stream_beside_a_value():
    """An operation with both answers is two in the fake, told apart by `Accept`."""
    fake = FakeStreams()
    fake.chat.create.returns({"text": "whole"})
    fake.chat.create_stream.returns([{"type": "text", "text": "h"}, {"type": "stop"}])
    client = fake.client()
    assert "whole" == client.chat.create(prompt="x").text
    pieces = list(client.chat.create_stream(prompt="x"))
    assert [models.Text, models.Stop] == [type(piece) for piece in pieces]
    assert (1, 1) == (len(fake.chat.create.calls), len(fake.chat.create_stream.calls))

    async def read():
        async with fake.async_client() as client:
            return [p.type async for p in await client.chat.create_stream(prompt="x")]

    assert ["text", "stop"] == asyncio.run(read())


def fails(kind, action, /, *arguments):
    try:
        action(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__} was raised")
