from pages_named import AsyncPagesNamed, Page, PagesNamed, models


def sync(client: PagesNamed) -> None:
    page: Page[models.Thing, models.Batch] = client.batches.list(from_="x")
    print([thing.ref for thing in page], client.batches.delete().sum)
    print([text.upper() for text in client.find.things(drop_first=1, word="x")])
    print(list(client.loose.list()), client.whole.get().next_cursor)


async def asynchronous(client: AsyncPagesNamed) -> None:
    async for text in client.leaves.list(x_leaf=3):
        print(text.upper())
    print((await client.charges.list()).body.any_left)
