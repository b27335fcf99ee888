from pages_off import AsyncPagesOff, PagesOff, models


def sync(client: PagesOff) -> str | None:
    found: models.ListThingsResponse = client.things.list(cursor="x")
    return found.next_cursor


async def asynchronous(client: AsyncPagesOff) -> str | None:
    return (await client.things.list()).next_cursor
