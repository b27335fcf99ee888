from pages_link import AsyncPagesLink, PagesLink


def sync(client: PagesLink) -> None:
    client.repos.list()  # wrong: the organisation is missing
    client.repos.list("me")[0]  # wrong: a page is no list
    client.rules.list().items  # wrong: a list is no page


async def asynchronous(client: AsyncPagesLink) -> None:
    async for repo in await client.repos.list("me"):
        print(repo.name)  # wrong: no such field
