import asyncio
import json

from book import Book, collect
from pages_cursor import AsyncPagesCursor, PagesCursor, ResponseValidationError

NEXT = {None: "b c&", "b c&": "c", "c": None}


def event(number):
    return {"id": f"00000000-0000-4000-8000-{number:012}"}


def events(request):
    at = request.url.params.get("cursor")
    start = list(NEXT).index(at) * 2
    meta = {"next-cursor": NEXT[at], "total": 6}
    return {"data": [event(start), event(start + 1)], "meta": meta}


def numbers(items):
    return [int(item.id.hex[-12:], 16) for item in items]


def fails(action):
    try:
        action()
    except ResponseValidationError as error:
        return str(error)
    raise AssertionError("no error was raised")


def test_cursor():
    """The answer's cursor goes into the next request, until it is null."""
    book = Book(events)
    page = book.client(PagesCursor).events.list(limit=2)
    assert 6 == page.total
    assert list(range(6)) == numbers(page)
    last = "/events?cursor=c&limit=2"
    assert ["/events?limit=2", "/events?cursor=b%20c%26&limit=2", last] == book.lines
    assert [4, 5] == numbers(collect(book.client(AsyncPagesCursor).events.list(cursor="c")))


def test_no_more():
    """A flag that says no ends the list, whatever the cursor is."""
    book = Book(lambda request: {**events(request), "has_more": False})
    assert [0, 1] == numbers(book.client(PagesCursor).events.list())


def test_ends():
    """A cursor that is missing, null or empty is the end; an empty page is not."""
    for meta in ({}, {"next-cursor": None}, {"next-cursor": ""}, None):
        book = Book(lambda request, meta=meta: {"data": [event(1)], "meta": meta})
        assert [1] == numbers(book.client(PagesCursor).events.list())
    book = Book(lambda r: {**events(r), **({} if r.url.query else {"data": []})})
    assert [2, 3, 4, 5] == numbers(book.client(PagesCursor).events.list())


def test_repeated_cursor():
    """A cursor that was there before, the caller's own too, is an error and no loop."""
    for start in (None, "a", "b"):
        going = {None: "a", "a": "b", "b": "a"}

        def turn(request):
            following = going[request.url.params.get("cursor")]
            return {"data": [event(1)], "meta": {"next-cursor": following}}

        book = Book(turn)
        options = {"cursor": start} if start else {}
        words = fails(lambda: list(book.client(PagesCursor).events.list(**options)))
        assert "there before" in words
        assert (2 if start else 3) == len(book.requests)
        pager = Book(turn).client(AsyncPagesCursor).events.list(**options)
        fails(lambda: collect(pager))


def test_next_page_twice():
    """Asking a page twice for the next one is not a loop."""
    page = Book(events).client(PagesCursor).events.list()
    assert numbers(page.next_page().items) == numbers(page.next_page().items)
    assert 6 == len(list(page)) == len(list(page))


def search(request):
    at = json.loads(request.content or "{}").get("pageToken")
    following = {} if at == "z" else {"nextPageToken": "z"}
    return {"events": [event(9 if at else 8)], **following}


def test_cursor_in_the_body():
    """A POST that searches takes the cursor in its body, beside the same fields."""
    book = Book(search)
    found = book.client(PagesCursor).events.search(query="x", page_token=None)
    assert [8, 9] == numbers(found)
    sent = [json.loads(request.content) for request in book.requests]
    first = {"query": "x", "pageToken": None}
    assert [first, {"query": "x", "pageToken": "z"}] == sent


def test_idempotency_key():
    """Each page of a POST has a key of its own, made from the caller's."""
    book = Book(search)
    list(book.client(PagesCursor).events.search(idempotency_key="k"))
    keys = [request.headers["Idempotency-Key"] for request in book.requests]
    assert ["k", "k-1"] == keys


def test_last_id():
    """Stripe's way: the last item's id, as long as there is more."""

    def turn(request):
        at = request.url.params.get("starting_after", event(0)["id"])
        number = int(at[-12:])
        return {"data": [event(number + 1)], "has_more": number < 3}

    book = Book(turn)
    assert [1, 2, 3, 4] == [int(e.id.hex[-12:]) for e in book.client(PagesCursor).charges.list()]
    assert f"/charges?starting_after={event(1)['id']}" == book.lines[1]
    book = Book(lambda request: {"data": [], "has_more": True})
    assert [] == list(book.client(PagesCursor).charges.list())


def test_number_as_text():
    """A cursor that comes as a number is sent as the text that the parameter takes."""

    def turn(request):
        at = int(request.url.params.get("page[cursor]", 0))
        after = {"paging": {"cursors": {"after": at + 1}}} if at < 2 else {}
        return {"messages": [str(at)], **after}

    book = Book(turn)
    assert ["0", "1", "2"] == list(book.client(PagesCursor).messages.list())
    assert "/messages?page%5Bcursor%5D=1" == book.lines[1]


def test_what_is_no_list():
    """Without a parameter, or where nothing is read, an answer stays what it is."""
    book = Book(lambda request: {"jobs": ["a"], "next_cursor": "x"})
    jobs = book.client(PagesCursor).jobs
    assert "x" == jobs.list().next_cursor
    assert "x" == jobs.delete().next_cursor
    found = asyncio.run(book.client(AsyncPagesCursor).jobs.list())
    assert ["a"] == found.jobs
