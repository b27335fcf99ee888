"""Whatever a server does, what is raised is an error of this package."""

from __future__ import annotations

import asyncio
import copy
import gzip
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
import sample
from local_server import PET, PET_ID, Reply, Server
from raw_server import RawServer

from _runtime import errors
from _runtime._http import httpx
from _runtime.errors import APIConnectionError as NoAnswer
from _runtime.errors import APIStatusError as BadStatus
from _runtime.errors import RequestValidationError as Refused
from _runtime.errors import ResponseValidationError as BadBody
from _runtime.model import Model
from conftest import Do


def get(pets: Any) -> Any:
    """A call without arguments of its own."""
    return pets.get(PET_ID)


@pytest.fixture
def raw_server() -> Iterator[Callable[..., RawServer]]:
    """Start servers that send the given bytes."""
    servers: list[RawServer] = []

    def make(*answers: bytes) -> RawServer:
        servers.append(RawServer(answers))
        return servers[-1]

    yield make
    for server in servers:
        server.close()


def answer(
    status: str, body: bytes, *headers: str, kind: str = "application/json"
) -> bytes:
    """A whole answer in bytes; a header given replaces its own `Content-Length`."""
    length = f"Content-Length: {len(body)}"
    own = any(h.lower().startswith(("content-length", "transfer")) for h in headers)
    lines = [f"HTTP/1.1 {status}", "Connection: close", *headers]
    lines += [] if own else [length]
    lines += [f"Content-Type: {kind}"] if kind else []
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


GOOD = json.dumps(PET).encode()
PACKED = gzip.compress(GOOD)
DEEP = b"[" * 100_000
NESTED = b'{"parent":' * 190 + b"1" + b"}" * 190
HTML = b"<html><h1>502 Bad Gateway</h1></html>"
EITHER = (BadStatus, NoAnswer)  # httpx2 gives the answer, httpx raises
GZIP = "Content-Encoding: gzip"


class Row(NamedTuple):
    """What the server sends, and what is raised: its class, words in its message."""

    sent: bytes
    kind: type[errors.SDKError] | tuple[type[errors.SDKError], ...]
    words: str


ROWS = {
    "bad JSON": Row(answer("200 OK", b'{"id":'), BadBody, "200, but .* is not JSON"),
    "empty body": Row(answer("200 OK", b""), BadBody, "200, but the body is empty"),
    "no content": Row(
        answer("200 OK", b"", "Content-Length: 0", kind=""), BadBody, "is empty"
    ),
    "HTML with 200": Row(
        answer("200 OK", HTML, kind="text/html"), BadBody, r"not JSON \(text/html\)"
    ),
    "HTML with 502": Row(
        answer("502 Bad Gateway", HTML, kind="text/html"),
        errors.InternalServerError,
        "^GET /pets/.*: 502 Bad Gateway$",
    ),
    "HTML called JSON": Row(answer("200 OK", HTML), BadBody, "is not JSON"),
    "invalid UTF-8": Row(answer("200 OK", b'{"id":"\xff"}'), BadBody, "is not JSON"),
    "invalid UTF-8 with 400": Row(
        answer("400 Bad", b'{"id":"\xff"}'), errors.BadRequestError, "400 Bad"
    ),
    "JSON too deep": Row(answer("200 OK", DEEP), BadBody, "is not JSON"),
    "JSON too deep, 500": Row(answer("500 No", DEEP), BadStatus, "500 No"),
    "a number too long": Row(
        answer("200 OK", b'{"id":' + b"9" * 9999 + b"}"), BadBody, "is not JSON"
    ),
    "not gzip": Row(
        answer("200 OK", GOOD, GZIP), NoAnswer, "answer .* cannot be decoded"
    ),
    "not gzip, 500": Row(answer("500 No", GOOD, GZIP), NoAnswer, "cannot be decoded"),
    "truncated gzip": Row(answer("200 OK", PACKED[:-20], GZIP), BadBody, "not JSON"),
    "unknown encoding": Row(
        answer("200 OK", PACKED, "Content-Encoding: foo"), BadBody, "is not JSON"
    ),
    "a charset that is no charset": Row(
        answer("200 OK", b"{", kind="application/json; charset=hex"),
        BadBody,
        r"is not JSON \(application/json; charset=hex\)",
    ),
    "an error in such a charset": Row(
        answer("400 Bad", b"words", kind="text/plain; charset=undefined"),
        errors.BadRequestError,
        "400 Bad: words",
    ),
    "body too short": Row(
        answer("200 OK", GOOD, f"Content-Length: {len(GOOD) + 9}"), NoAnswer, "Protocol"
    ),
    "body too long": Row(
        answer("200 OK", GOOD, f"Content-Length: {len(GOOD) - 9}"), BadBody, "not JSON"
    ),
    "length no number": Row(
        answer("200 OK", GOOD, "Content-Length: x"), NoAnswer, "Protocol"
    ),
    "two lengths": Row(
        answer("200 OK", GOOD, "Content-Length: 5", "Content-Length: 6"),
        NoAnswer,
        "Protocol",
    ),
    "bad chunk": Row(
        answer("200 OK", b"zz\r\n", "Transfer-Encoding: chunked"), NoAnswer, "Protocol"
    ),
    "chunks without an end": Row(
        answer("200 OK", b"2\r\n{}\r\n", "Transfer-Encoding: chunked"),
        NoAnswer,
        "Protocol",
    ),
    "bad header name": Row(answer("200 OK", GOOD, "a b: 1"), NoAnswer, "Protocol"),
    "bad header value": Row(answer("200 OK", GOOD, "a: \x00"), NoAnswer, "Protocol"),
    "no HTTP": Row(b"SSH-2.0-x\r\n", NoAnswer, "Protocol"),
    "nothing": Row(b"", NoAnswer, "Protocol"),
    "half a head": Row(b"HTTP/1.1 200 OK\r\nContent-", NoAnswer, "Protocol"),
    "non-ASCII reason": Row(
        answer("418 Th\xe9i\xe8re", b"{}"), BadStatus, ": 418 Thire$"
    ),
    "no reason": Row(answer("418", b"{}"), BadStatus, ": 418$"),
    "status 600": Row(answer("600 Odd", b"{}"), BadStatus, "600 Odd"),
    "switching protocols": Row(
        b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
        NoAnswer,
        "Protocol",
    ),
    "304": Row(answer("304 Not Modified", b"", kind=""), BadStatus, "304"),
    "302 without a place": Row(answer("302 Found", b""), BadStatus, "302 Found"),
    "redirect to no URL": Row(
        answer("302 Found", b"", "Location: http://[::"), EITHER, "302 Found|no answer"
    ),
    "redirect to a port too high": Row(
        answer("302 Found", b"", "Location: http://127.0.0.1:99999/"),
        NoAnswer,
        "InvalidURL",
    ),
    "redirect to a label too long": Row(
        answer("302 Found", b"", f"Location: http://{'a' * 70}.test/"),
        NoAnswer,
        "InvalidURL",
    ),
    "redirect to an empty label": Row(
        answer("302 Found", b"", "Location: http://a..test/"), NoAnswer, "InvalidURL"
    ),
    "redirect to bad IDNA": Row(
        answer("302 Found", b"", "Location: http://xn--\xff.test/"),
        EITHER,
        "302 Found|no answer",
    ),
    "redirect to mail": Row(
        answer("302 Found", b"", "Location: mailto:a@b.test"),
        EITHER,
        "302 Found|no answer",
    ),
    "redirect to FTP": Row(
        answer("302 Found", b"", "Location: ftp://127.0.0.1/"),
        NoAnswer,
        "from ftp://127.0.0.1",
    ),
    "redirect to nothing": Row(
        answer("302 Found", b"", "Location: http:///x"), NoAnswer, "no answer"
    ),
    "redirect, URL too long": Row(
        answer("302 Found", b"", "Location: /" + "x" * 66_000),
        EITHER,
        "302 Found|no answer",
    ),
    "redirect to itself": Row(
        answer("302 Found", b"", "Location:"), NoAnswer, "more than 20 redirects"
    ),
    "odd cookie": Row(
        answer("500 No", b"", "Set-Cookie: a=b; expires=99; max-age=x; domain=[;;="),
        BadStatus,
        "500 No",
    ),
    "odd wait": Row(
        answer("429 No", b"", "Retry-After: , 99 Feb 0:0:99999 +99999999"),
        errors.RateLimitError,
        "429 No",
    ),
}


# httpcore2 leaves its stream half read when it cannot be decoded, and trio says so.
@pytest.mark.filterwarnings("ignore:.*PoolByteStream:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", ROWS)
def test_no_leak(
    do: Do, raw_server: Callable[..., RawServer], sleeps: list[float], name: str
) -> None:
    """Each ends in an error of ours: with the answer, if one came, and its cause."""
    sent, kind, words = ROWS[name]
    server = raw_server(sent)
    with pytest.raises(kind, match=words) as caught:
        do(get, base_url=server.url)
    error: Any = caught.value
    if isinstance(error, NoAnswer):
        assert error.__cause__ is not None
    else:
        # What is wrong is in the answer, which is there to be looked at.
        assert int(sent[9:12]) == error.response.status_code == error.status_code
        assert str(error).startswith(f"GET /pets/{PET_ID}: {error.status_code}")
        assert error.response.request.url.path == f"/pets/{PET_ID}"
    assert "k-secret" not in str(error)


CALLS: dict[str, Callable[[Any], Any]] = {
    "URL too long by a path argument": lambda pets: pets.search("x" * 70_000),
    "URL too long by a query argument": lambda pets: pets.search(
        "s", tags=["x" * 70_000]
    ),
    "half a character in the path": lambda pets: pets.search("\ud800"),
    "half a character in the query": lambda pets: pets.search("s", tags=["\ud800"]),
    "half a character in a header": lambda pets: pets.search("s", trace="\ud800"),
    "half a character in the body": lambda pets: pets.create(pet_name="\ud800"),
    "half a character in an extra header": lambda pets: pets.get(
        PET_ID, extra_headers={"x-a": "\ud800"}
    ),
    "half a character in an extra query": lambda pets: pets.get(
        PET_ID, extra_query={"a": "\ud800"}
    ),
    "half a character in a header's name": lambda pets: pets.get(
        PET_ID, extra_headers={"x-\ud800": "a"}
    ),
    "no header's name": lambda pets: pets.get(PET_ID, extra_headers={"a b": "c"}),
    "a length that is not the body's": lambda pets: pets.create(
        pet_name="x", extra_headers={"content-length": "99"}
    ),
    "a length that is no number": lambda pets: pets.get(
        PET_ID, extra_headers={"Content-Length": "x"}
    ),
    "a header without a name": lambda pets: pets.get(PET_ID, extra_headers={"": "c"}),
    "half a character in a key": lambda pets: pets.get(
        PET_ID, idempotency_key="\ud800"
    ),
    "a body that is no JSON": lambda pets: pets.get(PET_ID, extra_body={"a": object()}),
}


@pytest.mark.parametrize("name", CALLS)
def test_refused_before_it_is_sent(shop: Any, server: Server, name: str) -> None:
    """What cannot stand in a request is an argument's fault, and nothing is sent."""
    with pytest.raises(Refused) as caught:
        CALLS[name](shop.pets)
    assert caught.value.errors
    assert [] == server.seen


def test_tls_to_a_plain_port(do: Do, server: Server, sleeps: list[float]) -> None:
    """HTTPS spoken to a server without TLS is no connection."""
    url = server.url.replace("http:", "https:")
    with pytest.raises(NoAnswer, match=f"no answer from {url} after 3 tries"):
        do(get, base_url=url)


@pytest.mark.parametrize("act", ["reset", "drop", "cut"])
def test_reset(do: Do, server: Server, sleeps: list[float], act: str) -> None:
    """A connection that breaks before, after, or in the answer is an error of ours."""
    server.replies = [Reply(200, PET, act=act)]
    with pytest.raises(NoAnswer, match=f"no answer from {server.url} after 3 tries"):
        do(get, base_url=server.url)


def test_informational_answers(do: Do, raw_server: Callable[..., RawServer]) -> None:
    """1xx before the answer is passed over (RFC 9110 15.2)."""
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    server = raw_server(
        b"HTTP/1.1 100 Continue\r\n\r\n" + early + answer("200 OK", GOOD)
    )
    assert "Rex" == do(get, base_url=server.url).pet_name


def test_deep_drift(do: Do, raw_server: Callable[..., RawServer]) -> None:
    """Below 64 levels, of the 200 that JSON may have, a faulty part stays plain data."""
    pet = do(get, base_url=raw_server(answer("200 OK", NESTED)).url)
    for _ in range(64):
        assert "Pet" == type(pet).__name__
        pet = pet.parent
    assert 126 == json.dumps(pet).count("parent")


class OwnError(Exception):
    """What a user's own code raises."""


def test_errors_of_the_user_pass(server: Server) -> None:
    """What a hook or a transport of the user's raises is not translated."""

    def fail(_: object) -> None:
        raise OwnError

    for hooks in ({"request": [fail]}, {"response": [fail]}):
        with (
            httpx.Client(event_hooks=hooks) as http,
            sample.PetShop(api_key="k", base_url=server.url, http_client=http) as shop,
            pytest.raises(OwnError),
        ):
            shop.pets.get(PET_ID)


def test_errors_of_an_async_user_pass(server: Server) -> None:
    """The same with the async client."""

    async def fail(_: object) -> None:
        raise OwnError

    async def call() -> None:
        async with (
            httpx.AsyncClient(event_hooks={"request": [fail]}) as http,
            sample.AsyncPetShop(
                api_key="k", base_url=server.url, http_client=http
            ) as shop,
        ):
            await shop.pets.get(PET_ID)

    with pytest.raises(OwnError):
        asyncio.run(call())


def test_credential_that_fails(server: Server) -> None:
    """What a function for a credential raises passes unchanged."""

    def fail() -> str:
        raise OwnError

    with (
        sample.PetShop(api_key=fail, base_url=server.url) as shop,
        pytest.raises(OwnError),
    ):
        shop.pets.get(PET_ID)


@pytest.mark.parametrize("status", [200, 404, 429])
def test_errors_pickle(shop: Any, server: Server, status: int) -> None:
    """An error with a real answer, and a model in it, pickles and copies whole."""
    body = {"message": "m", "code": "c", "id": 1, "retryAfter": "x", "petName": 1}
    server.replies = [Reply(status, body, {"X-Request-Id": "r", "Retry-After": "99"})]
    strict = shop.with_options(strict_responses=True)
    with pytest.raises(errors.SDKError) as caught:
        strict.pets.get(PET_ID)
    error: Any = caught.value
    assert isinstance(error.body, Model)
    for other in (
        pickle.loads(pickle.dumps(error)),
        copy.copy(error),
        copy.deepcopy(error),
    ):
        assert type(error) is type(other)
        assert str(error) == str(other)
        assert error.body == other.body
        assert error.errors == other.errors
        assert (status, "r") == (other.status_code, other.request_id)
        assert body == other.response.json()
        assert f"/pets/{PET_ID}" == other.response.request.url.path
        assert error.retry_after == other.retry_after


@pytest.mark.parametrize("late", [False, True])
def test_errors_of_middleware_pass(shop: Any, server: Server, late: bool) -> None:
    """What a middleware raises is the caller's own; nothing is tried again for it."""

    def fail(request: Any, call_next: Any) -> Any:
        if late:
            call_next(request)
        raise OwnError

    with pytest.raises(OwnError):
        shop.with_options(middleware=[fail]).pets.get(PET_ID)
    assert int(late) == len(server.seen)


def test_http_errors_of_middleware_are_ours(shop: Any, server: Server) -> None:
    """A middleware may raise as the HTTP library does: that is no connection."""

    def fail(request: Any, call_next: Any) -> Any:
        raise httpx.ConnectError("down", request=request)

    with pytest.raises(NoAnswer, match="after 1 tries|ConnectError") as caught:
        shop.with_options(middleware=[fail], max_retries=0).pets.get(PET_ID)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert [] == server.seen


STREAMED = {
    name: ROWS[name]
    for name in ("not gzip", "body too short", "bad chunk", "chunks without an end")
}


@pytest.mark.parametrize("name", STREAMED)
def test_no_leak_while_streaming(
    raw_server: Callable[..., RawServer], sleeps: list[float], name: str
) -> None:
    """What breaks while an answer is read bit by bit is an error of ours too."""
    url = raw_server(STREAMED[name].sent).url
    with sample.PetShop(api_key="k", base_url=url) as shop:
        raw: Any = shop.pets._giving("stream").get(PET_ID)
        with raw, pytest.raises(NoAnswer) as caught:
            list(raw.iter_bytes())
    assert caught.value.__cause__ is not None
