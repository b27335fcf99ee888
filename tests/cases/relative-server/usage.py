"""A URL that the caller has to give."""

from relative_server import AsyncRelativeServer, RelativeServer

RelativeServer(base_url="https://api.example.test").pets.list()


async def use() -> None:
    """The same, awaited; `None` means the environment's."""
    async with AsyncRelativeServer(base_url=None) as client:
        await client.pets.list()
