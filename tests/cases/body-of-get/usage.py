"""The arguments of a GET whose body means nothing."""

from typing import assert_type

from body_of_get import AsyncBodyOfGet, BodyOfGet


def call(client: BodyOfGet) -> None:
    """What is called `list` gives a list."""
    assert_type(client.charges.list(), list[str])
    assert_type(client.charges.list(limit=1, page_size=2), list[str])


async def call_async(client: AsyncBodyOfGet) -> None:
    """The same, awaited."""
    assert_type(await client.charges.list(limit=1), list[str])
