from pages_number import AsyncPagesNumber, Page, PagesNumber, models


def sync(client: PagesNumber) -> None:
    page = client.campaigns.list(page="2")  # wrong: a page is a number
    number: int = page.total  # wrong: the total may not be known
    customers: Page[models.Customer] = page  # wrong: a page of campaigns
    for campaign in page:
        campaign.nam  # wrong: no such field
    page.next()  # wrong: it is called next_page
    for campaign in client.wiki.get_versions(page="x").pages():  # wrong: no pages
        print(number, customers)


async def asynchronous(client: AsyncPagesNumber) -> None:
    client.campaigns.list().items  # wrong: not awaited
    for campaign in client.campaigns.list():  # wrong: async for
        print()
    page = await client.campaigns.list()
    page.body.itemsTotal  # wrong: its name is in snake case
    page.next_page().items  # wrong: not awaited
