from book import Book, collect
from pages_offset import AsyncPagesOffset, PagesOffset, ResponseValidationError

TOTAL = 7


def part(request, name, size, first=0):
    """Give the items from an offset on."""
    start = int(request.url.params.get(name, first)) - first
    return [{"id": n} for n in range(start, min(start + size, TOTAL))]


def ids(items):
    """Give the ids of items."""
    return [item.id for item in items]


def songs(request):
    size = int(request.url.params.get("limit", 3))
    return {"songs": part(request, "offset", size), "total": TOTAL, "genres": ["x"]}


def test_up_to_the_total():
    """The offset moves on by what came, until the total is reached."""
    book = Book(songs)
    page = book.client(PagesOffset).songs.list()
    assert (7, [0, 1, 2]) == (page.total, ids(page.items))
    assert list(range(7)) == ids(page)
    assert ["/songs", "/songs?offset=3", "/songs?offset=6"] == book.lines
    pager = Book(songs).client(AsyncPagesOffset).songs.list(offset=5, limit=1)
    assert [5, 6] == ids(collect(pager))


def test_without_a_total():
    """Where the total is null the list goes on to an empty page."""
    book = Book(lambda request: {**songs(request), "total": None})
    page = book.client(PagesOffset).songs.list(offset=2)
    assert [2, 3, 4, 5, 6] == ids(page)
    assert (None, "/songs?offset=7") == (page.total, book.lines[-1])


def test_a_short_page_may_be_cut():
    """Where no size is documented as allowed a short page is not taken for the last."""
    book = Book(lambda request: part(request, "skip", 2))
    assert list(range(7)) == ids(book.client(PagesOffset).albums.list(take=1000))
    assert "/albums?skip=7&take=1000" == book.lines[-1]


def test_flag_and_first():
    """A flag ends the list; the first item has the number that the document says."""
    book = Book(
        lambda request: {
            "data": {
                "items": (items := part(request, "startIndex", 3, first=1)),
                "hasMore": items[-1]["id"] < 6,
            }
        }
    )
    assert list(range(7)) == ids(book.client(PagesOffset).artists.list())
    lines = ["/artists", "/artists?startIndex=4", "/artists?startIndex=7"]
    assert lines == book.lines


def labels(request):
    items = part(request, "offset", 3)
    following = items[-1]["id"] + 1
    return {"labels": items, "next_offset": following if following < TOTAL else None}


def test_named_offset():
    """An offset in the answer is taken as it is, and never twice."""
    book = Book(labels)
    assert list(range(7)) == ids(book.client(PagesOffset).labels.list())
    assert ["/labels", "/labels?offset=3", "/labels?offset=6"] == book.lines
    book = Book(lambda request: {**labels(request), "next_offset": 3})
    try:
        list(book.client(PagesOffset).labels.list())
    except ResponseValidationError:
        assert 2 == len(book.requests)
        return
    raise AssertionError("no error was raised")
