import json

from http_library import httpx
from openapi_3_2 import Openapi32, RequestValidationError, models
from wire import Wire

PAPER = {"title": "T", "kind": "paper", "pages": 3}


def test_query():
    """QUERY sends a body, and is repeated like GET: it changes nothing."""
    wire = Wire(body=[PAPER])
    found = wire.client(Openapi32, access_token="t").library.books.search(words="w")
    assert "QUERY /books" == wire.line
    assert {"words": "w"} == json.loads(wire.sent)
    assert "Bearer t" == wire.header("authorization")
    assert [models.BookPaper(kind="paper", title="T", pages=3)] == found
    answers = iter([httpx.Response(502), httpx.Response(200, json=[])])
    http = httpx.Client(transport=httpx.MockTransport(lambda _: next(answers)))
    client = Openapi32(access_token="t", http_client=http)
    assert [] == client.library.books.search(words="w")


def test_other_methods():
    """Any method that the document names can be called, and is not repeated."""
    wire = Wire(204)
    client = wire.client(Openapi32, access_token="t")
    client.library.books.lock(dry=True)
    assert "LOCK /books?dry=true" == wire.line
    client.library.books.copy()
    assert "COPY /books" == wire.line


def test_whole_query():
    """The whole query is a form, JSON or text."""
    wire = Wire(body=[])
    client = wire.client(Openapi32, access_token="t")
    client.library.books.get(filter={"q": "a b&c", "limit": 2, "tag": ["x", "y"]})
    assert "GET /finder?q=a%20b%26c&limit=2&tag=x&tag=y" == wire.line
    client.library.books.ask(question={"title": "é"})
    assert "GET /asker?%7B%22title%22%3A%22%C3%A9%22%7D" == wire.line
    wire = Wire(204)
    wire.client(Openapi32, access_token="t").library.books.tell(words="a&b")
    assert "GET /told?a%26b" == wire.line


def test_cookies():
    """The style `cookie` writes values as they are; what ends a cookie is refused."""
    wire = Wire(204)
    client = wire.client(Openapi32, access_token="t")
    client.library.books.tell(seen=["a/b=c", "d%20e"])
    assert "seen=a/b=c; seen=d%20e" == wire.header("cookie")
    try:
        client.library.books.tell(seen=["a; b"])
    except RequestValidationError as error:
        assert "must not hold ';'" in str(error)
    else:
        raise AssertionError("no error")


def test_items():
    """`itemSchema` is that of one value: of a list in JSON, too."""
    client = Wire(body=[{"kind": "sound"}]).client(Openapi32, access_token="t")
    assert [models.BookSound(kind="sound")] == client.library.books.ask()


def test_default_of_a_union():
    """What no tag names is what `defaultMapping` says."""
    body = [{"kind": "stone", "weight": 1.5}, {"weight": 2}]
    client = Wire(body=body).client(Openapi32, access_token="t", strict_responses=True)
    stone, other = client.library.books.ask()
    assert models.BookThing(kind="stone", weight=1.5) == stone
    assert models.BookThing(weight=2) == other


def test_streams():
    """Events and lines are values as they arrive."""
    body = b'event: added\ndata: {"id": 1}\n\nevent: gone\ndata: {"reason": "r"}\n\n'
    wire = Wire(200, body, {"content-type": "text/event-stream"})
    client = wire.client(Openapi32, access_token="t")
    assert [models.Added(id=1), models.Gone(reason="r")] == list(client.changes.watch())
    wire = Wire(200, b'{"id": 1}\n{"id": 2}\n', {"content-type": "application/jsonl"})
    client = wire.client(Openapi32, access_token="t")
    assert [1, 2] == [one.id for one in client.log.get()]


def test_sequence():
    """A sequence of JSON texts (RFC 7464) goes both ways."""
    body, kind = b'\x1e{"reason": "r"}\n', {"content-type": "application/json-seq"}
    wire = Wire(200, body, kind)
    client = wire.client(Openapi32, access_token="t")
    found = client.log.write(body=[{"id": 1}, {"id": 2}])
    assert [models.Gone(reason="r")] == list(found)
    assert b'\x1e{"id":1}\n\x1e{"id":2}\n' == wire.sent


def test_named_servers():
    """A server is chosen by the name that 3.2 gives it."""
    wire = Wire(204)
    client = wire.client(Openapi32, access_token="t", environment="try_out")
    client.library.books.lock()
    assert "https://test.example.test/books" == str(wire.requests[-1].url)
