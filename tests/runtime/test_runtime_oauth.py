"""OAuth 2.0 client credentials against a token server, over real sockets."""

from __future__ import annotations

import asyncio
import base64
import pickle
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import anyio.lowlevel
import pytest
import trio
from local_server import Reply, Server
from token_server import CLIENT_ID, CLIENT_SECRET, TokenServer

from _runtime import clock
from _runtime.auth_oauth import ClientCredentials
from _runtime.client import AsyncClient, Profile, SyncClient
from _runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    MissingCredentialError,
    RequestValidationError,
    ResponseValidationError,
    SDKError,
)
from _runtime.operation import Answer, Body, Operation
from _runtime.uploads import ContentInput

_TEXT = {"200": Answer("application/json", lambda: str)}
READ: Operation[str] = Operation(
    "read", "GET", "/read", answers=_TEXT, scopes={"oauth": "a b"}
)
WRITE: Operation[str] = Operation("write", "POST", "/write", answers=_TEXT)
NAMES = ("access_token", "client_id", "client_secret")
PAIR = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}


def profile(token_url: str = "token", auth: Any = "") -> Profile:
    """An API whose tokens come from there."""
    return Profile(
        package="tokens",
        version="1",
        environment_prefix="TOKENS",
        schemes={"oauth": ClientCredentials("oauth", *NAMES, token_url, auth)},
        security=(("oauth",),),
    )


@pytest.fixture
def tokens() -> Iterator[TokenServer]:
    """A token server."""
    server = TokenServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


class Api:
    """The three ways to call the server, as one."""

    def __init__(self, way: str, server: TokenServer) -> None:
        self.way, self.server = way, server
        self.plan = profile()

    def _client(self, kind: Any, options: dict[str, Any]) -> Any:
        secrets = {name: options.pop(name, PAIR.get(name)) for name in NAMES}
        url = f"{self.server.url}/v1"
        return kind(self.plan, secrets, {"base_url": url, "max_retries": 0, **options})

    def run(self, *actions: Operation[str], **options: Any) -> list[str]:
        """Do operations one after the other, with one client."""
        call = options.pop("call", {})
        if self.way == "sync":
            with self._client(SyncClient, options) as client:
                return [
                    client._call_operation(one, {"options": call}, "raw").parse()
                    for one in actions
                ]

        async def main() -> list[str]:
            async with self._client(AsyncClient, options) as client:
                return [
                    (
                        await client._call_operation(one, {"options": call}, "raw")
                    ).parse()
                    for one in actions
                ]

        return trio.run(main) if self.way == "trio" else asyncio.run(main())

    def run_together(self, count: int, **options: Any) -> list[Any]:
        """What so many calls of `WRITE` at once give or raise, after one call."""
        if self.way == "sync":
            with self._client(SyncClient, options) as client:

                def do(_: int) -> Any:
                    try:
                        return client._call_operation(WRITE, {}, "raw").parse()
                    except SDKError as error:
                        return error

                with ThreadPoolExecutor(count) as pool:
                    return list(pool.map(do, range(count)))

        async def main() -> list[Any]:
            found: list[Any] = []
            async with self._client(AsyncClient, options) as client:

                async def do_async() -> None:
                    try:
                        raw = await client._call_operation(WRITE, {}, "raw")
                        found.append(raw.parse())
                    except SDKError as error:
                        found.append(error)

                async with anyio.create_task_group() as group:
                    for _ in range(count):
                        group.start_soon(do_async)
            return found

        return trio.run(main) if self.way == "trio" else asyncio.run(main())


@pytest.fixture(params=["sync", "asyncio", "trio"])
def api(request: pytest.FixtureRequest, tokens: TokenServer) -> Api:
    """The API, called in one of the three ways."""
    return Api(request.param, tokens)


def test_token_is_fetched_and_kept(api: Api, tokens: TokenServer) -> None:
    """The first call gets a token (RFC 6749 4.4.2), the next ones use it."""
    assert ["done", "done"] == api.run(READ, READ)
    pair = b"id%3A1:s%26cret+%2B1"
    assert [
        {
            "grant_type": "client_credentials",
            "scope": "a b",
            "Authorization": f"Basic {base64.b64encode(pair).decode()}",
        }
    ] == tokens.asked
    assert [("GET", "/v1/read", "t1")] * 2 == tokens.called


def test_each_set_of_scopes_has_its_token(api: Api, tokens: TokenServer) -> None:
    """An operation gets a token for its own scopes; without scopes none are sent."""
    api.run(READ, WRITE)
    assert ["a b", None] == [fields.get("scope") for fields in tokens.asked]


def test_way_is_found_out(api: Api, tokens: TokenServer) -> None:
    """A server that knows the body alone is understood, and remembered."""
    tokens.ways = {"body"}
    tokens.extra = {"expires_in": 0}
    api.run(WRITE, WRITE)
    proofs = [fields.get("client_id", "header") for fields in tokens.asked]
    assert ["header", CLIENT_ID, CLIENT_ID] == proofs


@pytest.mark.parametrize("way", ["basic", "body"])
def test_way_that_the_document_says(api: Api, tokens: TokenServer, way: str) -> None:
    """Where the document says how id and secret are sent, nothing else is tried."""
    api.plan = profile(auth=way)
    tokens.ways = {way}
    api.run(WRITE)
    tokens.ways = {"none"}
    with pytest.raises(AuthenticationError):
        api.run(WRITE)
    assert 2 == len(tokens.asked)
    assert {way == "body"} == {"client_secret" in fields for fields in tokens.asked}


@pytest.mark.parametrize(
    ("lifetime", "age", "expected"),
    [
        (3600, 3569, ["t1", "t1"]),
        (3600, 3571, ["t1", "t2"]),
        ("3600", 3571, ["t1", "t2"]),
        (10, 8.9, ["t1", "t1"]),
        (10, 9.1, ["t1", "t2"]),
        (None, 1e9, ["t1", "t1"]),
        ("soon", 1e9, ["t1", "t1"]),
        (0, 0, ["t1", "t2"]),
        (-1, 0, ["t1", "t2"]),
    ],
)
def test_expiry(
    tokens: TokenServer,
    monkeypatch: pytest.MonkeyPatch,
    lifetime: Any,
    age: float,
    expected: list[str],
) -> None:
    """A token is renewed 30 s before its end, or a tenth of a short life before."""
    now = [1000.0]
    monkeypatch.setattr(clock, "now", lambda: now[0])
    tokens.extra = {"expires_in": lifetime}
    with Api("sync", tokens)._client(SyncClient, {}) as client:
        client._call_operation(WRITE, {}, "raw")
        now[0] += age
        client._call_operation(WRITE, {}, "raw")
    assert expected == [token for _, _, token in tokens.called]


def test_refused_token_is_renewed_once(api: Api, tokens: TokenServer) -> None:
    """After a 401 the call goes again with a fresh token, a POST too, and no retry."""
    tokens.extra = {"access_token": "stale"}
    with pytest.raises(AuthenticationError):
        tokens.good = set()
        api.run(WRITE, max_retries=5)
    assert 2 == len(tokens.asked) == len(tokens.called)
    tokens.asked.clear()
    tokens.called.clear()
    tokens.extra = {}
    tokens.refusals = [(200, {"access_token": "old", "token_type": "bearer"})]
    assert ["done"] == api.run(WRITE)
    assert ["old", "t2"] == [token for _, _, token in tokens.called]


@pytest.mark.parametrize("is_revoked", [False, True])
def test_one_fetch_for_fifty_calls(
    api: Api, tokens: TokenServer, is_revoked: bool
) -> None:
    """Of 50 calls at once one fetches the token, also if all were refused."""
    tokens.seconds = 0.2
    if is_revoked:
        tokens.refusals = [(200, {"access_token": "old", "token_type": "bearer"})]
    assert ["done"] * 50 == api.run_together(50)
    assert 1 + is_revoked == len(tokens.asked)


def test_one_refusal_for_fifty_calls(api: Api, tokens: TokenServer) -> None:
    """Calls that waited for a token share the error, each an object of its own."""
    tokens.seconds = 0.2
    tokens.refusals = [(400, {"error": "invalid_scope"})] * 50
    found = api.run_together(50)
    assert {BadRequestError} == {type(error) for error in found}
    assert 50 == len({id(error) for error in found})
    assert len(tokens.asked) < 5  # those that came after the first refusal ask again


@pytest.mark.parametrize("way", ["asyncio", "trio"])
def test_cancelled_fetch(way: str, tokens: TokenServer) -> None:
    """A task that is cancelled while it fetches leaves that to the next one."""
    tokens.seconds = 0.3

    async def main() -> None:
        async with Api("", tokens)._client(AsyncClient, {}) as client:
            found: list[Any] = []

            async def call(scope: Any) -> None:
                with scope:
                    found.append(await client._call_operation(WRITE, {}, "raw"))

            first = anyio.CancelScope()
            async with anyio.create_task_group() as group:
                group.start_soon(call, first)
                await anyio.sleep(0.1)
                for _ in range(5):
                    group.start_soon(call, anyio.CancelScope())
                await anyio.sleep(0.05)
                first.cancel()
            assert 5 == len(found)
            assert "done" == found[0].parse()

    trio.run(main) if way == "trio" else asyncio.run(main())
    assert 2 == len(tokens.asked)


def test_two_event_loops(tokens: TokenServer) -> None:
    """A client that serves asyncio and then trio keeps its token."""
    client = Api("", tokens)._client(AsyncClient, {})

    async def call() -> None:
        await client._call_operation(WRITE, {}, "raw")
        await client._pool.shut().aclose()  # connections belong to a loop
        client._pool = type(client._pool)()

    asyncio.run(call())
    trio.run(call)
    assert 1 == len(tokens.asked)


def test_ready_token_goes_first(api: Api, tokens: TokenServer) -> None:
    """A token of the caller's is used as it is, and not replaced when refused."""
    tokens.good = {"mine"}
    assert ["done"] == api.run(WRITE, access_token="mine")
    with pytest.raises(AuthenticationError):
        api.run(WRITE, access_token="other")
    assert ["mine", "other"] == [token for _, _, token in tokens.called]
    assert [] == tokens.asked


def test_functions_are_asked_for_each_token(api: Api, tokens: TokenServer) -> None:
    """Functions for id and secret are asked when a token is fetched, and only then."""
    asked: list[str] = []

    def give() -> str:
        asked.append("secret")
        return CLIENT_SECRET

    api.run(WRITE, WRITE, client_id=lambda: CLIENT_ID, client_secret=give)
    assert ["secret"] == asked


def test_async_function(tokens: TokenServer) -> None:
    """The async client awaits an async function for the secret."""

    async def give() -> str:
        await anyio.lowlevel.checkpoint()
        return CLIENT_SECRET

    assert ["done"] == Api("asyncio", tokens).run(WRITE, client_secret=give)
    with pytest.raises(TypeError, match="async client"):
        Api("sync", tokens).run(WRITE, client_secret=give)


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (
            (400, {"error": "invalid_scope", "error_description": "No such scope."}),
            BadRequestError,
            "400 Bad Request: invalid_scope: No such scope.",
        ),
        (
            (
                401,
                {"error": "invalid_client", "error_description": f"{CLIENT_SECRET}?"},
            ),
            AuthenticationError,
            r"401 Unauthorized: invalid_client: \[secret\]\?",
        ),
        ((500, b"<html>s&cret +1"), InternalServerError, "500 Internal Server Error"),
        ((200, b"s&cret +1"), ResponseValidationError, "no bearer token"),
        ((200, {"access_token": 7}), ResponseValidationError, "no bearer token"),
        (
            (200, {"access_token": "t-hidden", "token_type": "mac"}),
            ResponseValidationError,
            "no bearer token",
        ),
    ],
)
def test_token_errors(
    api: Api, tokens: TokenServer, answer: Any, kind: Any, words: str
) -> None:
    """An error of the token endpoint is one of ours, with its words and no secret."""
    tokens.refusals = [answer, answer]
    with pytest.raises(
        kind, match=f"POST /v1/write: no access token from .*{words}"
    ) as e:
        api.run(WRITE)
    shown = f"{e.value}{vars(e.value)}{e.value.response.content}{pickle.dumps(e.value)}"
    assert "s&cret" not in shown
    assert "t-hidden" not in shown
    assert [] == tokens.called


def test_wrong_secret_is_said(api: Api, tokens: TokenServer) -> None:
    """A wrong secret ends with the server's words, whichever way it was sent."""
    with pytest.raises(AuthenticationError, match="The client is not known") as caught:
        api.run(WRITE, client_secret="wrong")
    assert "invalid_client" == caught.value.body["error"]
    assert "https://" not in str(caught.value)


def test_token_endpoint_is_tried_again(
    api: Api, tokens: TokenServer, sleeps: list[float]
) -> None:
    """A token is safe to ask for twice; those tries do not count for the call."""
    tokens.refusals = [(503, {}), (500, {})]
    assert ["done"] == api.run(WRITE, max_retries=2)
    assert [0.5, 1.0] == sleeps
    assert 1 == len(tokens.called)


def test_token_endpoint_is_not_there(api: Api) -> None:
    """No connection to the token endpoint is a connection error that names it."""
    api.plan = profile("http://127.0.0.1:1/token")
    with pytest.raises(APIConnectionError, match=r"127\.0\.0\.1:1"):
        api.run(WRITE)


def test_token_url_is_none(api: Api) -> None:
    """A token URL that is none is an error of ours."""
    api.plan = profile("http://a:b")
    with pytest.raises(APIConnectionError, match="is no URL"):
        api.run(WRITE)


@pytest.mark.parametrize("count", [1, 5])
def test_deadline(api: Api, tokens: TokenServer, count: int) -> None:
    """The call's deadline holds for the fetch, and for waiting for another's."""
    tokens.seconds = 1.0
    if count == 1:
        with pytest.raises(APITimeoutError, match=r"POST /v1/write: not done in 0\.2"):
            api.run(WRITE, call={"deadline": 0.2})
        return

    def call(client: Any) -> Any:
        return client._call_operation(WRITE, {"options": {"deadline": 0.2}}, "raw")

    if api.way == "sync":
        with api._client(SyncClient, {}) as client:
            first = threading.Thread(
                target=client._call_operation, args=(WRITE, {}, "raw")
            )
            first.start()
            while not client._state.kept:
                pass
            with pytest.raises(APITimeoutError, match="not done in 0.2"):
                call(client)
            first.join()
        return

    async def main() -> None:
        async with (
            api._client(AsyncClient, {}) as client,
            anyio.create_task_group() as group,
        ):
            group.start_soon(client._call_operation, WRITE, {}, "raw")
            await anyio.sleep(0.1)
            with pytest.raises(APITimeoutError, match="not done in 0.2"):
                await call(client)

    trio.run(main) if api.way == "trio" else asyncio.run(main())
    assert 1 == len(tokens.asked)


def test_timeout(api: Api, tokens: TokenServer) -> None:
    """The call's timeout holds for the token endpoint."""
    tokens.seconds = 1.0
    with pytest.raises(APITimeoutError, match="POST /v1/token"):
        api.run(WRITE, call={"timeout": 0.2})


def test_missing(api: Api) -> None:
    """Both ways are named; half of one is not enough."""
    with pytest.raises(MissingCredentialError) as caught:
        api.run(WRITE, client_secret=None)
    assert (
        "no credential was given: pass access_token= (or the environment variable "
        "TOKENS_ACCESS_TOKEN), or client_id= (or the environment variable "
        "TOKENS_CLIENT_ID) and client_secret= (or the environment variable "
        "TOKENS_CLIENT_SECRET)"
    ) == str(caught.value)


def test_header_of_the_caller(api: Api, tokens: TokenServer) -> None:
    """With a header of the caller no token is fetched."""
    tokens.good = {"mine"}
    headers = {"authorization": "Bearer mine"}
    call = {"extra_headers": headers}
    assert ["done"] == api.run(WRITE, client_id=None, call=call)
    assert ["done"] == api.run(WRITE, default_headers=headers)
    assert [] == tokens.asked


def test_bad_token(api: Api, tokens: TokenServer) -> None:
    """A token that would be another header is refused without being shown."""
    tokens.extra = {"access_token": "t-hidden\r\nX: 1"}
    with pytest.raises(RequestValidationError) as caught:
        api.run(WRITE)
    assert "t-hidden" not in str(caught.value)


def test_redirect_is_not_followed(api: Api, make_server: Callable[[], Server]) -> None:
    """What proves the client stays with the token endpoint that is known."""
    first, other = make_server(), make_server()
    first.replies = [Reply(307, headers={"Location": f"{other.url}/token"})]
    api.plan = profile(f"{first.url}/token", "body")
    with pytest.raises(APIStatusError, match="307 Temporary Redirect"):
        api.run(WRITE)
    assert b"client_secret" in first.seen[0].body
    assert [] == other.seen


def test_streamed_answer(tokens: TokenServer) -> None:
    """A streamed call gets its token, and another one after a 401, as others do."""
    tokens.refusals = [(200, {"access_token": "old", "token_type": "bearer"})]
    with (
        Api("sync", tokens)._client(SyncClient, {}) as client,
        client._call_operation(WRITE, {}, "stream") as answer,
    ):
        assert b'"done"' == answer.read()
    assert ["old", "t2"] == [token for _, _, token in tokens.called]


def test_body_that_is_spent(tokens: TokenServer) -> None:
    """A body that cannot be read again is not sent again after a 401."""
    body = Body("application/octet-stream", lambda: ContentInput, kind="binary")
    what: Operation[str] = Operation("send", "POST", "/send", body=body, answers=_TEXT)
    tokens.refusals = [(200, {"access_token": "old", "token_type": "bearer"})]
    with (
        Api("sync", tokens)._client(SyncClient, {}) as client,
        pytest.raises(AuthenticationError),
    ):
        client._call_operation(what, {"body": iter([b"a", b"b"])}, "value")
    assert ["old"] == [token for _, _, token in tokens.called]


def test_middleware(api: Api, tokens: TokenServer) -> None:
    """Middleware sees the tries of a call, and not what gets their token."""
    seen: list[str] = []

    def layer(request: Any, call_next: Any) -> Any:
        seen.append(request.url.path)
        return call_next(request)

    tokens.refusals = [(200, {"access_token": "old", "token_type": "bearer"})]
    assert ["done"] == api.run(WRITE, middleware=[layer])
    assert ["/v1/write", "/v1/write"] == seen


def test_copies(tokens: TokenServer) -> None:
    """Copies and pickles: with the same credentials the token is shared, or fetched."""
    with Api("sync", tokens)._client(SyncClient, {}) as client:
        client._call_operation(WRITE, {}, "raw")
        client.with_options(timeout=9)._call_operation(WRITE, {}, "raw")
        assert 1 == len(tokens.asked)
        other = client.with_options(client_secret=lambda: CLIENT_SECRET)
        other._call_operation(WRITE, {}, "raw")
        assert 2 == len(tokens.asked)
        pickled = pickle.dumps(client)
        assert b"t1" not in pickled
        with pickle.loads(pickled) as again:
            again._call_operation(WRITE, {}, "raw")
        assert 3 == len(tokens.asked)
        with pytest.raises(TypeError, match="client_secret must be a str"):
            client.with_options(client_secret=7)
