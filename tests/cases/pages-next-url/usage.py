from pages_next_url import AsyncPagesNextUrl, PagesNextUrl, models


def sync(client: PagesNextUrl) -> list[int]:
    page = client.people.list(top=5)
    link: str | None = page.body.odata_next_link
    step: models.ListStepsResponse = client.steps.list()
    print(link, step)
    return [order.id for order in client.orders.list()]


async def asynchronous(client: AsyncPagesNextUrl) -> list[int]:
    print((await client.books.list()).body.count + 1)
    return [article.id async for article in client.articles.list()]
