import asyncio

from fake_streams import ServerSentEvent, models
from fake_streams.testing import FakeError, FakeFakeStreams


def test_examples():
    """Without a word a stream has the values that the document shows, or one."""
    client = FakeFakeStreams().client()
    assert [5, 6] == [tick.n for tick in client.lines.list()]
    assert [1] == [tick.n for tick in client.ticks.watch()]
    assert [1] == [tick.n for tick in client.records.list()]
    assert [] == list(client.events.watch())
    assert 1 == client.plain.get().n


def test_values():
    """What a stream returns is a list of models or of dicts, as events or as lines."""
    fake = FakeFakeStreams()
    ticks = [models.Tick(n=1, note="a\nb"), {"n": 2}]
    for operation, call in (
        (fake.ticks.watch, fake.client().ticks.watch),
        (fake.lines.list, fake.client().lines.list),
    ):
        operation.returns(ticks)
        assert [models.Tick(n=1, note="a\nb"), models.Tick(n=2)] == list(call())
        operation.returns([])
        assert [] == list(call())


def test_events():
    """Events come as they are: with a name, an id, a wait, and data of several lines."""
    fake = FakeFakeStreams()
    events = [ServerSentEvent("a\nb", "x", "7", 100), ServerSentEvent("")]
    fake.events.watch.returns(events)
    later = ServerSentEvent("", "message", "7", 100)
    assert [events[0], later] == list(fake.client().events.watch())


def test_whole_bodies():
    """Text and bytes are the body of the stream."""
    fake = FakeFakeStreams()
    fake.ticks.watch.returns(b'data: {"n": 1}\n\ndata: [DONE]\n\ndata: {"n": 2}\n\n')
    assert [1] == [tick.n for tick in fake.client().ticks.watch()]
    fake.lines.list.returns('{"n": 3}\n')
    assert [3] == [tick.n for tick in fake.client().lines.list()]


def test_impossible_values():
    """A value that the document does not allow is refused, with its place."""
    fake = FakeFakeStreams()
    try:
        fake.lines.list.returns([{"n": 1}, {"note": "x"}])
    except FakeError as error:
        assert "lines.list has no such answer:\n  [1] n: Field required" == str(error)
    else:
        raise AssertionError("nothing was refused")


def test_async():
    """The async client gets the same."""
    fake = FakeFakeStreams()
    fake.ticks.watch.returns([{"n": 4}])

    async def read():
        async with fake.async_client() as client:
            async with await client.ticks.watch() as stream:
                return [tick.n async for tick in stream]

    assert [4] == asyncio.run(read())
