from pages_off import AsyncPagesOff, PagesOff


def sync(client: PagesOff) -> None:
    client.things.list().has_next_page()  # wrong: pages are off


async def asynchronous(client: AsyncPagesOff) -> None:
    async for thing in client.things.list():  # wrong: pages are off
        print()
