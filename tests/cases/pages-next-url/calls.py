from book import Book, collect
from pages_next_url import AsyncPagesNextUrl, PagesNextUrl, ResponseValidationError

BASE = "https://api.example.test"


def pages(make, *targets):
    """Give a server of pages with one row each; `make(rows, next)` is its answer."""
    waiting = list(targets)

    def turn(request):
        number = len(targets) - len(waiting)
        return make([{"id": number}], waiting.pop(0) if waiting else None)

    return Book(turn)


def django(rows, following):
    return {"count": 9, "next": following, "previous": None, "results": rows}


def ids(items):
    """Give the ids of items."""
    return [item.id for item in items]


def client(book, **options):
    """Make a client with a key."""
    return book.client(PagesNextUrl, api_key="k", **options)


def test_top():
    """The URL is asked for as it is, with the key; `count` is the total here."""
    book = pages(django, f"{BASE}/books/?page=2&fields=id&z=%C3%A4", "?page=3")
    page = client(book).books.list(fields="id")
    assert 9 == page.total
    assert [0, 1, 2] == ids(page)
    lines = ["/books/?fields=id&key=k", "/books/?page=2&fields=id&z=%C3%A4&key=k"]
    assert [*lines, "/books/?page=3&key=k"] == book.lines
    book = pages(django, "/books/?page=2&key=k")
    assert [0, 1] == ids(collect(book.client(AsyncPagesNextUrl, api_key="k").books.list()))
    assert "/books/?page=2&key=k" == book.lines[1], "the key is not there twice"


def test_links():
    """JSON:API has it in `links`, beside arrays that are not the items."""
    book = pages(lambda rows, url: {"data": rows, "links": {"next": url}}, "/articles?p=2")
    assert [0, 1] == ids(client(book).articles.list())


def test_hal():
    """HAL has it in `_links.next.href`, and the items in `_embedded`."""

    def make(rows, url):
        links = {"self": {"href": "/orders"}, **({"next": {"href": url}} if url else {})}
        return {"_embedded": {"ea:orders": rows}, "_links": links}

    assert [0, 1] == ids(client(pages(make, "/orders?page=2")).orders.list())


def test_odata():
    """OData has it in `@odata.nextLink`, and the total in `@odata.count`."""

    def make(rows, url):
        return {"value": rows, "@odata.count": 2, **({"@odata.nextLink": url} if url else {})}

    book = pages(make, f"{BASE}/people?$skiptoken=X%2F&$top=1")
    page = client(book).people.list(top=1)
    assert (2, [0, 1]) == (page.total, ids(page))
    assert "/people?$skiptoken=X%2F&$top=1&key=k" == book.lines[1]


def test_other_origin():
    """A URL on another origin is not followed, and the error says so."""
    book = pages(django, "https://evil.test/books/?page=2")
    found = []
    try:
        found += client(book).books.list().pages()
    except ResponseValidationError as error:
        words = "GET /books/: 200, but its next page is at another origin, https://evil.test"
        assert str(error).startswith(words)
    else:
        raise AssertionError("no error was raised")
    assert (["/books/?key=k"]) == book.lines


def test_loop():
    """A URL that was there before ends with an error."""
    book = pages(django, "?page=2", "?page=3", "?page=2")
    try:
        list(client(book).books.list())
    except ResponseValidationError as error:
        assert "there before" in str(error)
        assert 3 == len(book.requests)
        return
    raise AssertionError("no error was raised")


def test_what_is_no_list():
    """A text called next that is not said to be a URL changes nothing."""
    book = pages(lambda rows, url: {"next": "lunch", "steps": rows})
    assert "lunch" == client(book).steps.list().next
