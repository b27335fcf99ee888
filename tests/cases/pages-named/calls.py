import json

from book import Book, collect
from pages_named import AsyncPagesNamed, PagesNamed

REF = "00000000-0000-4000-8000-00000000000"


def batch(request):
    at = request.url.params.get("from", "a")
    following = {"a": "b", "b": "c"}.get(at)
    until = {"until": following} if following else {}
    return {"sum": 3, "batch": {"things": [{"ref": f"{REF}{'abc'.index(at)}"}], **until}}


def test_named_at_the_root():
    """What the root names holds for the lists that it fits."""
    book = Book(batch)
    page = book.client(PagesNamed).batches.list()
    assert (3, 3) == (page.total, len(list(page)))
    assert ["/batches", "/batches?from=b", "/batches?from=c"] == book.lines
    assert 3 == len(collect(book.client(AsyncPagesNamed).batches.list()))
    assert 3 == book.client(PagesNamed).batches.delete().sum
    book = Book(lambda request: {"sum": 0, "batch": None})
    assert [] == list(book.client(PagesNamed).batches.list())


def test_recognised_beside_it():
    """A list that the root's names do not fit is recognised by itself."""
    book = Book(lambda r: {"events": ["a"], "next_cursor": "" if r.url.query else "x"})
    assert ["a", "a"] == list(book.client(PagesNamed).events.list())


def test_false():
    """An operation that says so gives its answer as it is."""
    book = Book(lambda request: {"events": ["a"], "next_cursor": "x"})
    assert "x" == book.client(PagesNamed).whole.get().next_cursor


def test_last():
    """The named field of the last item is the cursor; a flag ends the list."""

    def turn(request):
        at = int(request.url.params.get("behind", REF + "0")[-1])
        items = [{"ref": f"{REF}{at + n}"} for n in (1, 2)]
        return {"any_left": at < 4, "list": {"of": {"charges": items}}}

    book = Book(turn)
    found = [str(item.ref)[-1] for item in book.client(PagesNamed).charges.list()]
    assert list("123456") == found
    assert f"/charges?behind={REF}4" == book.lines[-1]


def test_number_in_a_header():
    """The number of a page may go into a header; a short page is the last."""

    def turn(request):
        at = int(request.headers.get("X-Leaf", 0))
        return {"odd.name": ["a", "b"] if at < 2 else ["a"]}

    book = Book(lambda r: {**turn(r), "at": r.headers.get("X-Leaf")})
    assert 5 == len(list(book.client(PagesNamed).leaves.list()))
    assert [None, "1", "2"] == [entry.headers.get("X-Leaf") for entry in book.requests]


def test_offset_of_a_post():
    """An offset may be a field of a body."""

    def turn(request):
        start = json.loads(request.content or "{}").get("dropFirst", 0)
        return {"found": list("abcde")[start : start + 2]}

    book = Book(turn)
    assert list("abcde") == list(book.client(PagesNamed).find.things(word="x"))
    sent = [json.loads(request.content) for request in book.requests]
    assert [{"word": "x"}, {"word": "x", "dropFirst": 2}] == sent[:2]


def test_link():
    """A Link header counts where the document names it without describing it."""
    book = Book(lambda r: (["a"], {} if r.url.query else {"Link": "<?p=2>; rel=next"}))
    assert ["a", "a"] == list(book.client(PagesNamed).linked.get())


def test_fields_without_a_type():
    """Names lead to fields of which nothing is documented."""
    book = Book(
        lambda r: {"rows": [1], "anything": {} if r.url.query else {"further": "?p=2"}}
    )
    assert [1, 1] == list(book.client(PagesNamed).loose.list())
