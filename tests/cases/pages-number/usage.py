from pages_number import AsyncPager, AsyncPagesNumber, Page, PagesNumber, models


def sync(client: PagesNumber) -> None:
    page = client.campaigns.list(page=2, timeout=5)
    same: Page[models.Campaign] = page
    whole: Page[models.Campaign, models.CampaignList] = page
    names: list[str] = [campaign.name for campaign in page]
    first: models.Campaign = whole.items[0]
    answer: models.CampaignList = page.body
    number: int | None = answer.next_page or same.total
    if page.has_next_page():
        page = page.next_page()
    for one in page.pages():
        first = one.items[0]
    raw = client.campaigns.with_raw_response.list(search="x")
    again: Page[models.Campaign, models.CampaignList] = raw.parse()
    tags: list[str] = list(client.tags.list())
    print(names, first, number, again, tags)


async def asynchronous(client: AsyncPagesNumber) -> None:
    pager: AsyncPager[models.Campaign] = client.campaigns.list()
    async for campaign in pager:
        print(campaign.name.upper())
    page = await client.campaigns.list()
    first: models.Campaign = page.items[0]
    number: int | None = page.body.next_page or page.total
    names: list[str] = [one.name async for one in page]
    async for one in page.pages():
        page = one
    page = await page.next_page()
    raw = await client.campaigns.with_raw_response.list(search="x")
    async for campaign in raw.parse():
        first = campaign
    print(first, number, names)
