from uuid import UUID

from pages_cursor import AsyncPagesCursor, PagesCursor, models


def sync(client: PagesCursor) -> list[UUID]:
    found = client.events.search(query="x", page_token=None)
    answer: models.SearchEventsResponse = found.body
    print(answer.next_page_token)
    return [event.id for event in client.events.list(cursor="x")]


async def asynchronous(client: AsyncPagesCursor) -> None:
    async for text in client.messages.list(page_cursor="x"):
        print(text.upper())
    jobs: models.ListJobsResponse = await client.jobs.list()
    print(jobs)
