from typing import Any, assert_type

from streams import AsyncStream, AsyncStreams, ServerSentEvent, Stream, Streams, models
from streams.testing import FakeOperation, FakeStreams


def use(client: Streams) -> None:
    assert_type(client.ticks.watch(since=1), Stream[models.Tick])
    with client.ticks.watch(timeout=3) as stream:
        for tick in stream:
            assert_type(tick, models.Tick)
        assert_type(stream.last, ServerSentEvent | None)
        assert_type(stream.response.headers["x"], str)
    assert_type(client.ticks.watch_raw(), Stream[ServerSentEvent])
    assert_type(client.ticks.export_lines(), Stream[models.Tick])
    assert_type(client.ticks.export_anything(), Stream[Any])
    assert_type(client.chat.create(prompt="x"), models.Chat)
    for piece in client.chat.create_stream(prompt="x"):
        if isinstance(piece, models.Text):
            assert_type(piece.text, str)


async def use_async(client: AsyncStreams) -> None:
    stream = await client.ticks.watch()
    assert_type(stream, AsyncStream[models.Tick])
    async with stream:
        async for tick in stream:
            assert_type(tick, models.Tick)
    async for piece in await client.chat.create_stream(prompt="x", max_retries=1):
        print(piece)


def use_fake(fake: FakeStreams) -> None:
    assert_type(fake.ticks.watch, FakeOperation[models.Tick])
    fake.ticks.watch.returns([models.Tick(n=1), {"n": 2}], [], times=2)
    fake.ticks.watch_raw.returns([ServerSentEvent("x"), {"event": "a", "data": "y"}])
