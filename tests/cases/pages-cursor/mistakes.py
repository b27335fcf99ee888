from pages_cursor import AsyncPagesCursor, PagesCursor


def sync(client: PagesCursor) -> None:
    client.events.list(cursor=None)  # wrong: the document does not allow null
    client.events.search(cursor="x")  # wrong: it is called page_token
    for text in client.messages.list():
        print(text.id)  # wrong: a message is text
    client.jobs.list().has_next_page()  # wrong: no page


async def asynchronous(client: AsyncPagesCursor) -> None:
    async for job in client.jobs.list():  # wrong: no pager
        print()
