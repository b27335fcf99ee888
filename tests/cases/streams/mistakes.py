from streams import AsyncStreams, Streams


def mistake(client: Streams) -> None:
    client.ticks.watch().n  # wrong: a stream is no tick
    next(client.ticks.watch()).m  # wrong: no such field
    client.ticks.watch(sinse=1)  # wrong: no such argument
    client.chat.create(prompt="x", stream=True)  # wrong: the method says it
    client.chat.create_stream()  # wrong: the prompt is missing
    for _ in client.chat.create(prompt="x").text.pieces:  # wrong: no such attribute
        pass
    client.with_raw_response.ticks.watch()  # wrong: a stream has its response


async def mistake_async(client: AsyncStreams) -> None:
    async for _ in client.ticks.watch():  # wrong: not awaited
        pass
    for _ in await client.ticks.watch():  # wrong: not async
        pass
