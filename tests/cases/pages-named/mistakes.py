from pages_named import AsyncPagesNamed, PagesNamed


def sync(client: PagesNamed) -> None:
    client.whole.get().items  # wrong: not a page
    for thing in client.batches.list():
        print(thing.id)  # wrong: it is called ref


async def asynchronous(client: AsyncPagesNamed) -> None:
    (await client.batches.delete()).pages()  # wrong: not a page
