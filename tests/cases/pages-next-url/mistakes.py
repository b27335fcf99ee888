from pages_next_url import AsyncPagesNextUrl, PagesNextUrl


def sync(client: PagesNextUrl) -> None:
    for step in client.steps.list().pages():  # wrong: no pages
        print()
    client.books.list().body.next.upper()  # wrong: it may be None
    client.orders.list().next_page(timeout=5)  # wrong: it has the options of the first


async def asynchronous(client: AsyncPagesNextUrl) -> None:
    page = client.books.list()
    page.has_next_page()  # wrong: not awaited
