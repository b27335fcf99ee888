from pages_link import AsyncPagesLink, Page, PagesLink, models


def sync(client: PagesLink) -> list[int]:
    page: Page[models.Repo, list[models.Repo]] = client.repos.list("me", page=3)
    body: list[models.Repo] = page.body
    rules: list[models.Repo] = client.rules.list()
    print(body, rules)
    return [repo.id for repo in page]


async def asynchronous(client: AsyncPagesLink) -> list[int]:
    page = await client.repos.list("me")
    print(page.items[0].id)
    return [repo.id async for repo in client.repos.list("me")]
