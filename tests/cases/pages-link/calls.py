import asyncio

from book import Book, collect
from pages_link import AsyncPagesLink, PagesLink, ResponseValidationError

BASE = "https://api.example.test"


def linked(*targets):
    """Give a server whose pages link to these targets, one after the other."""
    waiting = list(targets)

    def turn(request):
        number = len(targets) - len(waiting)
        link = waiting.pop(0) if waiting else f'<{BASE}/v3/1>; rel="first"'
        return [{"id": number}], {"Link": link}

    return Book(turn)


def ids(items):
    """Give the ids of items."""
    return [item.id for item in items]


def client(book, **options):
    """Make a client with a key."""
    return book.client(PagesLink, api_key="k-secret", **options)


def test_next():
    """The link whose relation is next is followed as it is, with its own query."""
    link = f'<{BASE}/v3/repositories/1?page=2&q=a%2Bb&after=Y3V=>; rel="next", <x>; rel=last'
    book = linked(link)
    options = {"extra_headers": {"X-Mine": "1"}, "extra_query": {"x": "y"}}
    assert [0, 1] == ids(client(book).repos.list("me", per_page=5, **options))
    assert "/v3/orgs/me/repos?per_page=5&x=y" == book.lines[0]
    assert "/v3/repositories/1?page=2&q=a%2Bb&after=Y3V=&x=y" == book.lines[1]
    sent = {"x-mine": "1", "x-key": "k-secret"}
    assert sent.items() <= dict(book.requests[1].headers).items()
    pager = linked(link).client(AsyncPagesLink, api_key="k").repos.list("me")
    assert [0, 1] == ids(collect(pager))


def test_forms():
    """Relations may be several, unquoted, in any case; parameters may hold commas."""
    forms = (
        "</v3/2>; rel=next",
        '</v3/2>; title="a, <b>; rel=\\"x\\""; rel="NEXT last"',
        '</v3/1>; rel="prev", </v3/2>; rel="next"',
        ' , </v3/2> ; REL = next ; foo ; bar="" ',
        '</v3/0>; rel="x"; rel="next", <2>; rel="next"; rel="x"',
        '</v3/orgs/a/2#here>; anchor="#foo"; rel="next", <../../2>; rel=next',
    )
    for form in forms:
        book = linked(form)
        assert [0, 1] == ids(client(book).repos.list("me")), form
        assert book.lines[1].endswith("/2"), form


def test_no_next():
    """Without such a link the page is the last."""
    others = ("", "<x>", "<x>; rel=prev", "<x; rel=next", "x", '<x>; rel="next', "<x>;;")
    for link in others:
        book = linked(link)
        page = client(book).repos.list("me")
        assert not page.has_next_page(), link


def test_other_origin():
    """Another scheme, host or port is not asked: an error names it, the key stays."""
    others = (
        "https://evil.test/v3/2",
        "//evil.test/2",
        "https://api.example.test:8443/v3/2",
        "https://api.example.test@evil.test/2",
        "https://api.example.test.evil.test/2",
        "ftp://api.example.test/2",
        "javascript:alert(1)",
        "http://api.example.test:8080/2",
        "http://evil.test/2",
        "https://[",
    )
    for target in others:
        book = linked(f"<{target}>; rel=next")
        page = client(book).repos.list("me")
        assert page.has_next_page()
        try:
            list(page)
        except ResponseValidationError as error:
            assert "its next page is " in str(error) or "URL" in str(error), target
            assert "k-secret" not in str(error)
        else:
            raise AssertionError(target)
        assert 1 == len(book.requests), target


def test_behind_a_proxy():
    """`http` of the same host is asked for by https: nothing goes over the wire bare."""
    book = linked("<http://api.example.test/v3/2>; rel=next")
    assert [0, 1] == ids(client(book).repos.list("me"))
    assert f"{BASE}/v3/2" == str(book.requests[1].url)


def test_base_url():
    """The origin is that of the client, wherever the document says that it is."""
    book = linked("<http://localhost:81/x?page=2>; rel=next")
    found = client(book, base_url="http://localhost:81/api").repos.list("me")
    assert [0, 1] == ids(found)
    assert "http://localhost:81/x?page=2" == str(book.requests[1].url)


def test_server_of_its_own():
    """An operation with a server of its own goes on there, and nowhere else."""
    book = linked("<?page=2>; rel=next", f"<{BASE}/v3/files?page=3>; rel=next")
    files = client(book).files.list()
    try:
        list(files)
    except ResponseValidationError as error:
        assert "another origin, https://api.example.test" in str(error)
    else:
        raise AssertionError("no error was raised")
    first = "https://files.example.test/v1/files"
    assert [first, f"{first}?page=2"] == [str(entry.url) for entry in book.requests]


def test_loop():
    """A link that was there before ends with an error."""
    book = linked("<2>; rel=next", "<3>; rel=next", "<2>; rel=next")
    try:
        list(client(book).repos.list("me"))
    except ResponseValidationError as error:
        assert "there before" in str(error)
        assert 3 == len(book.requests)
        return
    raise AssertionError("no error was raised")


def test_raw_response():
    """A raw response has its typed headers and parses to the page."""
    raw = client(linked("<2>; rel=next")).repos.with_raw_response.list("me")
    assert "<2>; rel=next" == raw.typed_headers.link
    assert [0, 1] == ids(raw.parse())

    async def fetch():
        of = linked("<2>; rel=next").client(AsyncPagesLink, api_key="k").repos
        raw = await of.with_raw_response.list("me")
        assert "<2>; rel=next" == raw.typed_headers.link
        return [item.id async for item in raw.parse()]

    assert [0, 1] == asyncio.run(fetch())


def test_what_is_no_list():
    """An object with the header, and an array without it, are what they are."""
    book = Book(lambda request: ({"id": 1}, {"Link": "<2>; rel=next"}))
    assert 1 == client(book).meta.get().id
    book = Book(lambda request: ([{"id": 1}], {"Link": "<2>; rel=next"}))
    assert [1] == ids(client(book).rules.list())
