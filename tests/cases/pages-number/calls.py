import asyncio

from book import Book, collect
from pages_number import AsyncPagesNumber, Page, PagesNumber, ResponseValidationError

TOTAL = 7


def campaign(number):
    return {
        "id": f"00000000-0000-4000-8000-{number:012}",
        "name": f"c{number}",
        "status": "draft",
    }


def envelope(request, size=3):
    """Give CareCycle's envelope of seven campaigns."""
    page = int(request.url.params.get("page", 1))
    size = int(request.url.params.get("pageSize", size))
    items = [campaign(n) for n in range((page - 1) * size, min(page * size, TOTAL))]
    return {
        "itemsTotal": TOTAL,
        "currentPage": page,
        "nextPage": page + 1 if page * size < TOTAL else None,
        "prevPage": page - 1 if page > 1 else None,
        "items": items,
    }


def test_all_items_once():
    """Iterating gives each item of all pages once; a page is asked for when needed."""
    book = Book(envelope)
    page = book.client(PagesNumber).campaigns.list()
    assert isinstance(page, Page)
    assert ["/v2/campaigns"] == book.lines
    assert [f"c{n}" for n in range(7)] == [entry.name for entry in page]
    sent = ["/v2/campaigns", "/v2/campaigns?page=2", "/v2/campaigns?page=3"]
    assert sent == book.lines


def test_one_page():
    """A page has its items, the whole answer and the total, and knows of a next one."""
    client = Book(envelope).client(PagesNumber)
    page = client.campaigns.list(page=3)
    assert ["c6"] == [entry.name for entry in page.items]
    assert (7, 3, 2) == (page.total, page.body.current_page, page.body.prev_page)
    assert not page.has_next_page()
    try:
        page.next_page()
    except RuntimeError as error:
        assert "has_next_page" in str(error)
    else:
        raise AssertionError("there is no next page")


def test_pages():
    """`pages()` gives the pages from this one on, `next_page()` the one after it."""
    client = Book(envelope).client(PagesNumber)
    first = client.campaigns.list()
    assert [3, 3, 1] == [len(page.items) for page in first.pages()]
    second = first.next_page()
    assert [2, 3] == [page.body.current_page for page in second.pages()]


def test_arguments_and_options_stay():
    """The arguments, options and client of the first call are those of every page."""
    book = Book(envelope)
    client = book.client(PagesNumber, default_query={"a": "1"})
    copy = client.with_options(default_headers={"X-Copy": "yes"})
    extra = {"extra_headers": {"X-Mine": "1"}, "extra_query": {"b": "2"}}
    found = copy.campaigns.list(page_size=4, sort_by="name", **extra)
    assert 7 == len(list(found))
    rest = "pageSize=4&sortBy=name&b=2"
    sent = [f"/v2/campaigns?a=1&{rest}", f"/v2/campaigns?a=1&page=2&{rest}"]
    assert sent == book.lines
    for request in book.requests:
        assert ("yes", "1") == (request.headers["X-Copy"], request.headers["X-Mine"])


def test_break():
    """Leaving the loop asks for nothing more."""
    book = Book(envelope)
    for entry in book.client(PagesNumber).campaigns.list():
        if entry.name == "c2":
            break
    assert 1 == len(book.requests)
    three = collect(book.client(AsyncPagesNumber).campaigns.list(), most=3)
    assert (3, 2) == (len(three), len(book.requests))


def test_async():
    """The async call is iterated over, or awaited for the first page."""
    book = Book(envelope)
    campaigns = book.client(AsyncPagesNumber).campaigns
    names = [f"c{n}" for n in range(7)]
    pager = campaigns.list()
    assert [] == book.requests
    assert names == [entry.name for entry in collect(pager)]
    assert names == [entry.name for entry in collect(pager)], "from the start again"

    async def first():
        page = await campaigns.list()
        assert 3 == len(page.items)
        second = await page.next_page()
        assert [3, 1] == [len(entry.items) async for entry in second.pages()]
        assert [3, 3, 1] == [len(entry.items) async for entry in campaigns.list().pages()]
        return [entry.name async for entry in page]

    assert names == asyncio.run(first())


def test_raw_response():
    """A raw response parses to the page."""
    client = Book(envelope).client(PagesNumber)
    raw = client.campaigns.with_raw_response.list(page=2)
    assert 200 == raw.status_code
    assert ["c3", "c4", "c5", "c6"] == [entry.name for entry in raw.parse()]

    async def fetch():
        client = Book(envelope).client(AsyncPagesNumber)
        raw = await client.campaigns.with_raw_response.list(page=2)
        return [entry.name async for entry in raw.parse()]

    assert ["c3", "c4", "c5", "c6"] == asyncio.run(fetch())


def test_streaming_response():
    """A response that is read as it arrives parses to the page too."""
    campaigns = Book(envelope).client(PagesNumber).campaigns
    with campaigns.with_streaming_response.list(page=3) as response:
        assert ["c6"] == [entry.name for entry in response.parse()]

    async def fetch():
        campaigns = Book(envelope).client(AsyncPagesNumber).campaigns
        async with campaigns.with_streaming_response.list(page=2) as response:
            page = await response.parse()
        return [entry.name async for entry in page]

    assert ["c3", "c4", "c5", "c6"] == asyncio.run(fetch())


def test_repeated_page():
    """A next page that was there before ends with an error, not in a loop."""

    def turn(request):
        return {**envelope(request), "nextPage": 2}

    book = Book(turn)
    found = []
    try:
        for entry in book.client(PagesNumber).campaigns.list():
            found.append(entry.name)
    except ResponseValidationError as error:
        assert "GET /v2/campaigns: 200, but its next page is one" in str(error)
        assert (200, 2) == (error.status_code, error.body.next_page)
    else:
        raise AssertionError("no error was raised")
    assert (6, 2) == (len(found), len(book.requests))
    try:
        collect(Book(turn).client(AsyncPagesNumber).campaigns.list())
    except ResponseValidationError:
        return
    raise AssertionError("no error was raised")


def test_next_page_for_ever():
    """A server that names a next page for ever is left at the first empty one."""

    def turn(request):
        page = int(request.url.params.get("page", 1))
        return {**envelope(request), "nextPage": page + 1}

    book = Book(turn)
    assert 7 == len(list(book.client(PagesNumber).campaigns.list()))
    assert 4 == len(book.requests)


def test_inline_items():
    """Items of an object without a name have a class; the path's argument stays."""
    book = Book(
        lambda request: {
            **envelope(request),
            "items": [{"id": str(request.url), "durationMs": 5}],
        }
    )
    found = list(book.client(PagesNumber).customers.list_calls("x y"))
    assert [5, 5, 5] == [entry.duration_ms for entry in found]
    assert "/v2/customers/x%20y/calls?page=2" == book.lines[1]


def numbers(request, size, start=1, **options):
    page = int(request.url.params.get("page", start)) - start
    return [{"id": str(n)} for n in range(page * size, min(page * size + size, TOTAL))]


def test_counted_to_the_total():
    """Without a next page in the answer the total ends the list."""
    book = Book(lambda r: {"data": numbers(r, 3), "meta": {"total": TOTAL}})
    page = book.client(PagesNumber).customers.list()
    assert [str(n) for n in range(7)] == [entry.id for entry in page]
    assert (7, 3) == (page.total, len(book.requests))


def test_counted_from_the_middle():
    """Who starts in the middle goes on until a page is empty."""
    book = Book(lambda r: {"data": numbers(r, 3), "meta": {"total": TOTAL}})
    page = book.client(PagesNumber).customers.list(page=2)
    assert [str(n) for n in range(3, 7)] == [entry.id for entry in page]
    assert "/v2/customers?page=4" == book.lines[-1]


def tags(request, default=50):
    page = int(request.url.params.get("pageNumber", 0))
    size = int(request.url.params.get("pageSize", default))
    return [str(n) for n in range(page * size, min(page * size + size, TOTAL))]


def test_pages_from_zero():
    """The parameter's smallest value is the first page; a plain array is a page too."""
    book = Book(tags)
    page = book.client(PagesNumber).tags.list(page_size=2)
    assert [str(n) for n in range(7)] == list(page)
    assert (["0", "1"], None) == (page.body, page.total)
    assert "/v2/tags?pageNumber=1&pageSize=2" == book.lines[1]


def test_short_page():
    """A page shorter than asked for is the last, as the document limits the size."""
    book = Book(tags)
    assert 7 == len(list(book.client(PagesNumber).tags.list()))
    assert 1 == len(book.requests)
    assert 7 == len(collect(book.client(AsyncPagesNumber).tags.list(page_size=7)))
    assert 3 == len(book.requests), "a full page may not be the last"


def test_server_without_pages():
    """A server that takes no notice of the number ends in an error, not in a loop."""
    book = Book(lambda request: ["a", "b"])
    try:
        list(book.client(PagesNumber).tags.list(page_size=2))
    except ResponseValidationError as error:
        assert "the same as a page before it" in str(error)
    else:
        raise AssertionError("no error was raised")
    assert 2 == len(book.requests)


def test_number_of_pages():
    """The number of pages ends the list; the answer says which page it was."""
    book = Book(
        lambda r: {
            "results": numbers(r, 3),
            "page": int(r.url.params.get("page", 1)),
            "total_pages": 3,
            "totalItems": TOTAL,
        }
    )
    assert 7 == len(list(book.client(PagesNumber).notes.list()))
    assert ["/v2/notes", "/v2/notes?page=2", "/v2/notes?page=3"] == book.lines


def test_what_is_no_list():
    """A parameter called page alone, or one that is text, changes nothing."""
    book = Book(lambda request: {"title": "x", "lines": ["1"]})
    assert "x" == book.client(PagesNumber).notes.get_lines("a", page=1).title
    book = Book(lambda request: ["v1"])
    assert ["v1"] == book.client(PagesNumber).wiki.get_versions(page="Home")
