"""The table of retries over real sockets: what is repeated, after which wait."""

from __future__ import annotations

import asyncio
import email.utils
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
import sample
import trio
from local_server import PET, PET_ID, Reply, Server

from _runtime import clock
from _runtime._http import httpx
from _runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    RateLimitError,
)
from _runtime.operation import Answer, Operation
from conftest import Do

GET = Reply(200, PET)
TODAY = 1_000_000_000.0
DATE = email.utils.formatdate(TODAY + 9, usegmt=True)


def get(pets: Any) -> Any:
    """A call that may be done twice."""
    return pets.get(PET_ID)


def make_call(method: str, *, idempotent: bool = False, key: str = "") -> Any:
    """A call of any method, whose operation the document marks, or that has a key."""
    answers = {"default": Answer("application/json")}
    operation: Operation[Any] = Operation(
        "call", method, "/call", answers=answers, idempotent=idempotent
    )
    options = {"idempotency_key": key} if key else {}
    return lambda pets: pets._call(operation, {"options": options})


def answer(status: int, header: str = "", body: Any = None) -> Reply:
    """An answer; its header as it is written in HTTP."""
    name, _, text = header.partition(": ")
    return Reply(status, body, {name: text} if header else {})


@dataclass(frozen=True)
class Row:
    """How every try ends, the wait before the next, and whether there is a next one.

    The server's reply, or a place where there is no server to reply.
    """

    outcome: Reply | str
    wait: float
    get: bool
    post: bool
    error: type[Exception] = APIStatusError
    timeout: float = 5.0

    def __str__(self) -> str:
        if isinstance(self.outcome, str):
            return self.outcome
        reply = self.outcome
        rest = [f"{name}: {text}" for name, text in reply.headers.items()]
        rest += [str(reply.body)] if not reply.act and reply.body else []
        return " ".join([reply.act or str(reply.status), *rest])


TABLE = [
    # never connected
    Row("refused", 0.5, True, True, APIConnectionError),
    Row("no such host", 0.5, True, True, APIConnectionError),
    Row("not accepted", 0.5, True, True, APITimeoutError, 0.1),
    # 429, and 503 with a wait stated
    Row(answer(429), 0.5, True, True, RateLimitError),
    Row(answer(429, "Retry-After: 3"), 3.0, True, True, RateLimitError),
    Row(answer(429, "Retry-After: 0"), 0.0, True, True, RateLimitError),
    Row(answer(429, "retry-after-ms: 1500"), 1.5, True, True, RateLimitError),
    Row(answer(429, f"Retry-After: {DATE}"), 9.0, True, True, RateLimitError),
    Row(answer(429, "", {"retryAfter": 7}), 7.0, True, True, RateLimitError),
    Row(answer(503, "Retry-After: 4"), 4.0, True, True, InternalServerError),
    Row(answer(503, "retry-after-ms: 250"), 0.25, True, True, InternalServerError),
    Row(answer(503, f"Retry-After: {DATE}"), 9.0, True, True, InternalServerError),
    # 408, 500, 502, 503, 504, read timeout, connection dropped
    Row(answer(408), 0.5, True, False),
    Row(answer(500), 0.5, True, False, InternalServerError),
    Row(answer(500, "Retry-After: 4"), 4.0, True, False, InternalServerError),
    Row(answer(502), 0.5, True, False, InternalServerError),
    Row(answer(503), 0.5, True, False, InternalServerError),
    Row(answer(504), 0.5, True, False, InternalServerError),
    Row(Reply(act="stall"), 0.5, True, False, APITimeoutError, 0.1),
    Row(Reply(act="reset"), 0.5, True, False, APIConnectionError),
    Row(Reply(act="drop"), 0.5, True, False, APIConnectionError),
    Row(Reply(200, PET, act="cut"), 0.5, True, False, APIConnectionError),
    # everything else
    Row(answer(400), 0.0, False, False),
    Row(answer(404, "Retry-After: 1"), 0.0, False, False),
    Row(answer(409), 0.0, False, False),
    Row(answer(422), 0.0, False, False),
    Row(answer(501), 0.0, False, False, InternalServerError),
    # what the server says goes first
    Row(answer(400, "x-should-retry: true"), 0.5, True, True),
    Row(answer(500, "x-should-retry: true"), 0.5, True, True),
    Row(answer(429, "x-should-retry: false"), 0.0, False, False, RateLimitError),
    Row(answer(500, "x-should-retry: false"), 0.0, False, False),
]
CALLS = {
    "GET": make_call("GET"),
    "POST": make_call("POST"),
    "POST with a key": make_call("POST", key="k"),
    "idempotent POST": make_call("POST", idempotent=True),
}


def call_all(do: Do, judging: Callable[[str], Any], **options: Any) -> None:
    """Do all calls with one client, which costs more than they."""

    def run(pets: Any) -> None:
        for name, call in CALLS.items():
            with judging(name):
                call(pets)

    async def run_async(pets: Any) -> None:
        for name, call in CALLS.items():
            with judging(name):
                await call(pets)

    def choose(pets: Any) -> Any:
        return (run_async if isinstance(pets, sample.AsyncPets) else run)(pets)

    do(choose, **options)


@pytest.mark.parametrize("row", TABLE, ids=str)
def test_table(
    do: Do,
    server: Server,
    places: dict[str, str],
    sleeps: list[float],
    monkeypatch: pytest.MonkeyPatch,
    row: Row,
) -> None:
    """Each outcome of the table, with each kind of call, is repeated or is not."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    has_server = isinstance(row.outcome, Reply)
    url = server.url if has_server else places[row.outcome]
    server.replies = [row.outcome] if has_server else []

    @contextmanager
    def judging(name: str) -> Iterator[None]:
        sleeps.clear()
        server.seen.clear()
        server.connections = 0
        with pytest.raises(row.error) as caught:
            yield
        repeats = row.post if name == "POST" else row.get
        assert ([row.wait] if repeats and row.wait else []) == sleeps, name
        if has_server:
            tries = max(len(server.seen), server.connections)
            assert (2 if repeats else 1) == tries, name
        if row.error is not APIStatusError:
            assert row.error is type(caught.value)

    call_all(do, judging, base_url=url, timeout=row.timeout, max_retries=1)


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
def test_pool_timeout(flavour: str, server: Server, sleeps: list[float]) -> None:
    """Whoever gets no connection of the pool has not sent anything, and tries again."""
    limits = httpx.Limits(max_connections=1)
    options: Any = {
        "api_key": "k",
        "base_url": server.url,
        "timeout": httpx.Timeout(5.0, pool=0.05),
    }

    async def main() -> None:
        async with httpx.AsyncClient(limits=limits) as http:
            client = sample.AsyncPetShop(http_client=http, **options)
            async with http.stream("GET", server.url):
                for call in CALLS.values():
                    with pytest.raises(APITimeoutError):
                        await call(client.pets)

    if flavour == "sync":
        with httpx.Client(limits=limits) as http, http.stream("GET", server.url):
            client = sample.PetShop(http_client=http, **options)
            for call in CALLS.values():
                with pytest.raises(APITimeoutError):
                    call(client.pets)
    elif flavour == "asyncio":
        asyncio.run(main())
    else:
        trio.run(main)
    assert [0.5, 1.0] * len(CALLS) == sleeps
    assert 1 == len(server.seen)


@pytest.mark.parametrize(
    ("method", "tries"),
    [
        *[(method, 3) for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")],
        *[(method, 1) for method in ("POST", "PATCH")],
    ],
)
def test_methods(
    do: Do, server: Server, sleeps: list[float], method: str, tries: int
) -> None:
    """The methods that HTTP calls idempotent are repeated, the others are not."""
    server.replies = [Reply(500)]
    with pytest.raises(InternalServerError):
        do(make_call(method), base_url=server.url)
    assert [method] * tries == [request.method for request in server.seen]


@pytest.mark.parametrize("act", ["reset", "drop", "cut"])
def test_next_try_succeeds(
    do: Do, server: Server, sleeps: list[float], act: str
) -> None:
    """After two failures of different kinds the third try gives the answer."""
    server.replies = [Reply(200, PET, act=act), Reply(503), GET]
    assert "Rex" == do(get, base_url=server.url).pet_name
    assert [0.5, 1.0] == sleeps


def test_one_key_for_all_tries(do: Do, server: Server, sleeps: list[float]) -> None:
    """An idempotency key is the same in each try, as is the body."""
    server.replies = [Reply(act="drop"), Reply(500), Reply(201, PET)]
    do(
        lambda pets: pets.create(pet_name="Rex", idempotency_key="once"),
        base_url=server.url,
    )
    assert ["once"] * 3 == [r.headers["idempotency-key"] for r in server.seen]
    assert [b'{"petName":"Rex"}'] * 3 == [request.body for request in server.seen]


def test_full_jitter(
    do: Do, server: Server, sleeps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wait that nobody states is anything from nothing to the most, which doubles."""
    server.replies = [Reply(500)]
    chances = iter([0.999, 0.0, 0.5, 0.25, 0.5, 0.5, 0.999])
    monkeypatch.setattr(clock, "chance", lambda: next(chances))
    with pytest.raises(InternalServerError):
        do(get, base_url=server.url, max_retries=7)
    # Of at most 0.5, 1, 2, 4, 8, 8 and 8 seconds; none is waited where it is 0.
    assert [0.4995, 1.0, 1.0, 4.0, 4.0, 7.992] == pytest.approx(sleeps)


@pytest.mark.parametrize(
    ("reply", "most", "wait"),
    [
        (answer(429, "Retry-After: 61"), {}, 61.0),
        (answer(429, f"Retry-After: {DATE}"), {"max_retry_wait": 8.0}, 9.0),
        (answer(429, "", {"retryAfter": 61}), {}, 61.0),
        (answer(503, "retry-after-ms: 1001"), {"max_retry_wait": 1.0}, 1.001),
    ],
)
def test_too_long_wait(
    do: Do,
    server: Server,
    sleeps: list[float],
    monkeypatch: pytest.MonkeyPatch,
    reply: Reply,
    most: Any,
    wait: float,
) -> None:
    """A wait over `max_retry_wait` is not begun; it is on the error."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    server.replies = [reply]
    with pytest.raises(APIStatusError) as caught:
        do(get, base_url=server.url, **most)
    assert (wait, []) == (caught.value.retry_after, sleeps)
    assert 1 == len(server.seen)


def test_own_waits_are_never_too_long(
    do: Do, server: Server, sleeps: list[float]
) -> None:
    """Where nobody states a wait, `max_retry_wait` shortens ours and ends nothing."""
    server.replies = [Reply(500), Reply(500), Reply(500), GET]
    assert (
        "Rex"
        == do(get, base_url=server.url, max_retries=3, max_retry_wait=0.75).pet_name
    )
    assert [0.5, 0.75, 0.75] == sleeps


def test_longest_wait(do: Do, server: Server, sleeps: list[float]) -> None:
    """A wait of exactly `max_retry_wait` is waited."""
    server.replies = [answer(429, "Retry-After: 60"), GET]
    assert "Rex" == do(get, base_url=server.url).pet_name
    assert [60.0] == sleeps


def test_retries_end(do: Do, server: Server, sleeps: list[float]) -> None:
    """`max_retries` counts the tries after the first, for the client or a call."""
    server.replies = [Reply(500)]
    with pytest.raises(InternalServerError):
        do(get, base_url=server.url, max_retries=1)
    assert 2 == len(server.seen)
    with pytest.raises(InternalServerError):
        do(lambda pets: pets.get(PET_ID, max_retries=0), base_url=server.url)
    assert 3 == len(server.seen)


def test_deadline(do: Do, server: Server, sleeps: list[float]) -> None:
    """A wait that would pass the deadline is not begun, and a try is cut short."""
    server.replies = [answer(429, "Retry-After: 30")]
    with pytest.raises(RateLimitError):
        do(lambda pets: pets.get(PET_ID, deadline=20), base_url=server.url)
    assert [] == sleeps
    server.replies = [Reply(act="stall")]
    with pytest.raises(APITimeoutError, match="not done in 0.2 seconds"):
        do(lambda pets: pets.get(PET_ID, deadline=0.2), base_url=server.url)
    assert [] == sleeps
