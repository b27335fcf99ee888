"""What is left beside an operation that was left out."""

from querystring_without_content import (
    AsyncQuerystringWithoutContent,
    QuerystringWithoutContent,
)


def call(client: QuerystringWithoutContent) -> None:
    """The other operation is typed as ever."""
    client.things.create()
    client.things.create(timeout=5)


async def call_async(client: AsyncQuerystringWithoutContent) -> None:
    """The same, awaited."""
    await client.things.create()
