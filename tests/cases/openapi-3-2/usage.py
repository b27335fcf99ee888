from typing import assert_type

from openapi_3_2 import AsyncOpenapi32, Openapi32, Stream, models


def use(client: Openapi32) -> None:
    assert_type(client.library.books.search(words="w"), list[models.Book])
    client.library.books.get(filter={"q": "a", "limit": 2, "tag": ["x"]})
    client.library.books.ask(question={"title": "t"})
    client.library.books.tell(words="a", max_retries=1)
    assert_type(client.library.books.lock(dry=True), None)
    assert_type(client.changes.watch(), Stream[models.Added | models.Gone])
    assert_type(client.log.get(), Stream[models.Added])
    assert_type(client.log.write(body=[{"id": 1}]), Stream[models.Gone])


async def use_async(client: AsyncOpenapi32) -> None:
    for book in await client.library.books.ask():
        if isinstance(book, models.BookThing):
            assert_type(book.weight, float | None)
