"""Each scheme on the wire: what is sent, what a redirect takes along, what wins."""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
import trio
from local_server import Reply, Server

from _runtime import errors
from _runtime._http import httpx
from _runtime.auth import ApiKey
from _runtime.auth_digest import Digest
from _runtime.auth_http import Basic, Token
from _runtime.client import AsyncClient, Profile, SyncClient
from _runtime.operation import Answer, Operation, Parameter
from _runtime.secrecy import Secrecy

MakeServer = Callable[[], Server]
SCHEMES: dict[str, ApiKey] = {
    "header": ApiKey("header_key", "X-Key", "header"),
    "query": ApiKey("query_key", "key", "query"),
    "cookie": ApiKey("cookie_key", "session", "cookie"),
    "agent": ApiKey("agent", "User-Agent", "header"),
    "basic": Basic("username", "password"),
    "digest": Digest("digest_username", "digest_password"),
    "bearer": Token("bearer"),
    "other": Token("other", "SSWS"),
}
ARGUMENTS = [name for one in SCHEMES.values() for way in one.ways for name in way]
SECRET = "s3cret"
GIVEN: dict[str, dict[str, str]] = {
    key: {name: SECRET for name in scheme.ways[0]} for key, scheme in SCHEMES.items()
}
_DONE = {"200": Answer("application/json")}


def operation(*alternatives: str, method: str = "GET") -> Operation[Any]:
    """An operation with these schemes, `+` between those that go together."""
    security = tuple(tuple(filter(None, one.split("+"))) for one in alternatives)
    return Operation("do", method, "/do", answers=_DONE, security=security)


def call(
    way: str, server: Server, what: Operation[Any], /, given: Any, **options: Any
) -> Any:
    """Do an operation with these credentials, blocking or not."""
    profile = Profile("schemes", "1", "SCHEMES", server.url, SCHEMES)
    secrets = {name: given.get(name) for name in ARGUMENTS}
    settings = {"max_retries": 0, **options.pop("client", {})}
    if way == "sync":
        with SyncClient(profile, secrets, settings) as client:
            return client._call_operation(what, {"options": options}, "raw")

    async def main() -> Any:
        async with AsyncClient(profile, secrets, settings) as client:
            return await client._call_operation(what, {"options": options}, "raw")

    return trio.run(main) if way == "trio" else asyncio.run(main())


of_each_client = pytest.mark.parametrize("way", ["sync", "asyncio", "trio"])
SENT_BY_CHALLENGE = "digest"


def pieces(secret: str = SECRET) -> list[str]:
    """How the secret looks on the wire."""
    pair = base64.b64encode(f"{secret}:{secret}".encode()).decode()
    return [secret, pair, 'Digest username="' + secret]


def carries(seen: Any) -> bool:
    """Say whether a request has the secret anywhere."""
    text = f"{seen.path}{seen.headers}{seen.body!r}"
    return any(piece in text for piece in pieces())


CHALLENGE = Reply(
    401,
    headers={"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"'},
)


def with_challenge(key: str, *replies: Reply) -> list[Reply]:
    """The replies, after the challenge that digest begins with."""
    return [CHALLENGE, *replies] if key == SENT_BY_CHALLENGE else list(replies)


@of_each_client
@pytest.mark.parametrize("key", list(SCHEMES))
def test_sent(way: str, server: Server, key: str) -> None:
    """Each scheme puts its credential where the document says, and nowhere else."""
    server.replies = with_challenge(key, Reply(200, 1))
    assert 1 == call(way, server, operation(key), GIVEN[key]).parse()
    seen = server.seen[-1]
    basic = base64.b64encode(f"{SECRET}:{SECRET}".encode()).decode()
    names = ("x-key", "cookie", "authorization")
    headers = {n: seen.headers[n] for n in names if n in seen.headers}
    digest = headers.get("authorization", "")
    expected: dict[str, dict[str, str]] = {
        "header": {"x-key": SECRET},
        "query": {},
        "cookie": {"cookie": f"session={SECRET}"},
        "agent": {},
        "basic": {"authorization": f"Basic {basic}"},
        "digest": {"authorization": digest},
        "bearer": {"authorization": f"Bearer {SECRET}"},
        "other": {"authorization": f"SSWS {SECRET}"},
    }
    assert expected[key] == headers
    assert ("/do?key=s3cret" if key == "query" else "/do") == seen.path
    assert (SECRET if key == "agent" else "schemes/1") == seen.headers["user-agent"]


@of_each_client
def test_digest(way: str, server: Server) -> None:
    """The answer to a challenge holds a hash (RFC 7616); a second 401 is an error."""
    server.replies = [CHALLENGE, Reply(200, 1)]
    call(way, server, operation("digest", method="POST"), GIVEN["digest"])
    assert "authorization" not in server.seen[0].headers
    sent = server.seen[1].headers["authorization"]
    fields = ("username", "realm", "nonce", "uri", "response", "cnonce")
    for field in fields:
        assert re.search(rf'[ ,]{field}="', sent)
    assert 'uri="/do"' in sent
    server.replies = [CHALLENGE]
    with pytest.raises(errors.AuthenticationError) as caught:
        call(way, server, operation("digest"), GIVEN["digest"])
    assert [] == caught.value.response.history
    assert 4 == len(server.seen)


@of_each_client
def test_digest_through_middleware(way: str, server: Server) -> None:
    """The challenge is answered below the middleware."""
    server.replies = [CHALLENGE, Reply(200, 1)]
    seen: list[Any] = []

    def layer(request: Any, call_next: Any) -> Any:
        seen.append(request)
        return call_next(request)

    options = {"middleware": [layer]}
    call(way, server, operation("digest"), GIVEN["digest"], client=options)
    assert 1 == len(seen)
    assert "authorization" in server.seen[1].headers


@of_each_client
@pytest.mark.parametrize("status", [302, 303, 307, 308])
@pytest.mark.parametrize("key", list(SCHEMES))
def test_redirect_elsewhere(
    way: str, server: Server, make_server: MakeServer, key: str, status: int
) -> None:
    """To another origin goes no credential, not even if the server repeats it."""
    other = make_server()
    # As servers do that send everybody elsewhere: with the query that came.
    query = f"?key={SECRET}&a=1" if key == "query" else "?a=1"
    move = Reply(status, headers={"Location": f"{other.url}/moved{query}"})
    back = Reply(status, headers={"Location": f"{server.url}/back"})
    server.replies = with_challenge(key, move, Reply(200, 1))
    other.replies = [back]
    call(way, server, operation(key), GIVEN[key])
    assert "/moved?a=1" == other.seen[0].path
    assert [False] == [carries(seen) for seen in other.seen]
    assert not carries(server.seen[-1]), "once it left it does not come back"
    assert carries(server.seen[-2])


@of_each_client
@pytest.mark.parametrize("key", list(SCHEMES))
def test_redirect_here(way: str, server: Server, key: str) -> None:
    """On the same origin a credential goes along, for query and cookie as well."""
    move = Reply(307, headers={"Location": "/moved?a=1", "Set-Cookie": "b=2"})
    server.replies = with_challenge(key, move, Reply(200, 1))
    call(way, server, operation(key), GIVEN[key])
    assert server.seen[-1].path.startswith("/moved?a=1")
    assert carries(server.seen[-1])
    assert "b=2" in server.seen[-1].headers["cookie"]


@pytest.mark.parametrize(
    ("old", "new", "is_kept"),
    [
        ("https://a.test/x", "https://a.test/y", True),
        ("https://a.test/x", "https://a.test:443/y", True),
        ("https://a.test/x", "http://a.test/y", False),
        ("http://a.test/x", "https://a.test/y", False),
        ("https://a.test/x", "https://a.test:8443/y", False),
        ("https://a.test/x", "https://b.a.test/y", False),
        ("https://a.test/x", "//b.test/y", False),
        ("https://a.test/x", "https://a.test@b.test/y", False),
    ],
)
def test_origins(old: str, new: str, is_kept: bool) -> None:
    """Scheme, host and port make an origin; TLS and back is another one."""
    sent = {"X-Key": SECRET, "Authorization": SECRET, "Cookie": f"session={SECRET}"}
    location = {"Location": new}
    transport = httpx.MockTransport(lambda _: httpx.Response(307, headers=location))
    with httpx.Client(transport=transport) as http:
        request = http.build_request("GET", f"{old}?key={SECRET}", headers=sent)
        response = http.send(request, follow_redirects=False)
        followed = Secrecy(SCHEMES.values()).follow(request, response)
    assert is_kept is (SECRET in f"{followed.url}{followed.headers.raw}")


def test_credentials_of_the_http_client(
    server: Server, make_server: MakeServer
) -> None:
    """Those that the caller's own HTTP client sends do not leave the origin either."""
    other = make_server()
    server.replies = [Reply(307, headers={"Location": f"{other.url}/moved"})]
    for own in ({"auth": (SECRET, SECRET)}, {"headers": {"X-Gateway": SECRET}}):
        with httpx.Client(**own) as http:  # type: ignore[arg-type]  # of two kinds
            call("sync", server, operation(), {}, client={"http_client": http})
        assert carries(server.seen[-1])
        assert not carries(other.seen[-1])


@of_each_client
@pytest.mark.parametrize(
    ("alternatives", "given", "expected"),
    [
        (["header", "bearer"], {}, None),
        (["header", "bearer"], {"bearer": "b"}, {"authorization": "Bearer b"}),
        (["header", "bearer"], {"header_key": "k", "bearer": "b"}, {"x-key": "k"}),
        (["header+bearer"], {"header_key": "k"}, None),
        (
            ["header+bearer"],
            {"header_key": "k", "bearer": "b"},
            {"x-key": "k", "authorization": "Bearer b"},
        ),
        (["", "header"], {"header_key": "k"}, {"x-key": "k"}),
        (["header", ""], {}, {}),
        ([], {"header_key": "k"}, {}),
        (["header+bearer", "cookie"], {"bearer": "b", "cookie_key": "c"}, "session=c"),
    ],
)
def test_alternatives(
    way: str, server: Server, alternatives: list[str], given: Any, expected: Any
) -> None:
    """The first alternative that can be served, an optional one if it can."""
    if expected is None:
        with pytest.raises(errors.MissingCredentialError):
            call(way, server, operation(*alternatives), given)
        assert [] == server.seen
        return
    call(way, server, operation(*alternatives), given)
    headers = server.seen[0].headers
    names = ("x-key", "authorization", "cookie")
    found: Any = {name: headers[name] for name in names if name in headers}
    assert expected == (found.get("cookie") if isinstance(expected, str) else found)


@of_each_client
@pytest.mark.parametrize(
    ("key", "options"),
    [
        ("header", {"extra_headers": {"x-key": "own"}}),
        ("header", {"client": {"default_headers": {"X-KEY": "own"}}}),
        ("basic", {"extra_headers": {"Authorization": "own"}}),
        ("digest", {"extra_headers": {"Authorization": "own"}}),
        ("bearer", {"client": {"default_headers": {"authorization": "own"}}}),
        ("query", {"extra_query": {"key": "own"}}),
        ("query", {"client": {"default_query": {"key": "own"}}}),
        ("cookie", {"extra_headers": {"Cookie": "a=1; session=own"}}),
        ("agent", {"extra_headers": {"User-Agent": "own"}}),
    ],
)
@pytest.mark.parametrize("has_secret", [False, True])
def test_what_the_caller_gives_wins(
    way: str, server: Server, key: str, options: Any, has_secret: bool
) -> None:
    """A header or parameter of the caller does for a credential, and goes before it."""
    given: Mapping[str, str] = GIVEN[key] if has_secret else {}
    call(way, server, operation(key), given, **options)
    assert "own" in f"{server.seen[0].path}{server.seen[0].headers}"
    assert not carries(server.seen[0])


def test_parameter_of_the_document(server: Server) -> None:
    """A parameter of the same name, as some documents have it, does as well."""
    what: Operation[Any] = Operation(
        "do",
        "GET",
        "/do",
        parameters=(Parameter("x_key", "X-Key", "header"),),
        parameters_type=lambda: dict[str, str],
        answers=_DONE,
        security=(("header",),),
    )
    profile = Profile("schemes", "1", "SCHEMES", server.url, SCHEMES)
    with SyncClient(profile, dict.fromkeys(ARGUMENTS), {}) as client:
        client._call_operation(what, {"x_key": "own"}, "raw")
    assert "own" == server.seen[0].headers["x-key"]


def test_user_in_the_base_url(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """A user in the URL is sent as HTTP basic does it, and never logged."""
    caplog.set_level(0)
    url = server.url.replace("//", f"//ann:{SECRET}@")
    call("sync", server, operation(), {}, client={"base_url": url})
    basic = base64.b64encode(f"ann:{SECRET}".encode()).decode()
    assert f"Basic {basic}" == server.seen[0].headers["authorization"]
    assert SECRET not in caplog.text
    given = {"bearer": "b"}
    call("sync", server, operation("bearer"), given, client={"base_url": url})
    assert "Bearer b" == server.seen[1].headers["authorization"]


@pytest.mark.parametrize(
    ("key", "given", "words"),
    [
        ("header", {"header_key": f"{SECRET}\n"}, "header_key: must not hold line"),
        ("header", {"header_key": lambda: 7}, "header_key: the function must give"),
        ("header", {"header_key": lambda: None}, "header_key: the function must give"),
        ("bearer", {"bearer": f"{SECRET}\n"}, "bearer: must not hold line breaks"),
        ("bearer", {"bearer": lambda: ""}, "bearer: must not hold"),
        (
            "basic",
            {"username": f"{SECRET}:", "password": SECRET},
            "username, password: a user name must not hold a colon",
        ),
    ],
)
def test_unusable(server: Server, key: str, given: Any, words: str) -> None:
    """What cannot be sent is refused by its argument, without being shown."""
    with pytest.raises(errors.RequestValidationError, match=words) as caught:
        call("sync", server, operation(key), given)
    assert SECRET not in str(caught.value)
    assert [] == server.seen


def test_empty_password(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A password may be empty if that is said; a variable that is empty says nothing."""
    call("sync", server, operation("basic"), {"username": "ann", "password": ""})
    assert "Basic YW5uOg==" == server.seen[0].headers["authorization"]
    monkeypatch.setenv("SCHEMES_PASSWORD", "")
    with pytest.raises(errors.MissingCredentialError):
        call("sync", server, operation("basic"), {"username": "ann"})


def test_other_credentials_of_a_copy(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy may have other credentials; None is what the environment says."""
    monkeypatch.setenv("SCHEMES_BEARER", "from-env")
    profile = Profile("schemes", "1", "SCHEMES", server.url, SCHEMES)
    secrets = {**dict.fromkeys(ARGUMENTS), "bearer": "one"}
    do = operation("bearer")
    with SyncClient(profile, secrets, {}) as client:
        copy: Any = client.with_options
        for one in (copy(bearer="two"), copy(bearer=None), copy(timeout=3), client):
            one._call_operation(do, {}, "raw")
        with pytest.raises(TypeError, match="bearer must be a str or a function"):
            copy(bearer=7)
        with pytest.raises(TypeError, match="has no option 'bearr'; did you mean"):
            copy(bearr="x")
    found = [seen.headers["authorization"] for seen in server.seen]
    assert ["Bearer two", "Bearer from-env", "Bearer one", "Bearer one"] == found
