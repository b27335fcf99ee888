"""Tries over real sockets: what is repeated, after which wait, and what is not."""

from __future__ import annotations

import email.utils
import socket
from typing import Any

import pytest
from local_server import PET, PET_ID, Reply, Server

from _runtime import clock
from _runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    RateLimitError,
)
from conftest import Do

GET = Reply(200, PET)
CREATED = Reply(201, PET)


def get(pets: Any) -> Any:
    """A call that may be done twice."""
    return pets.get(PET_ID)


def create(pets: Any) -> Any:
    """A call that may not be done twice."""
    return pets.create(pet_name="Rex")


@pytest.mark.parametrize("action", [get, create])
def test_refused(do: Do, sleeps: list[float], action: Any) -> None:
    """Nobody listens: tried again, a POST too, then a connection error."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(APIConnectionError, match="no answer") as caught:
        do(action, base_url=url)
    assert [0.5, 1.0] == sleeps
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize("act", ["reset", "drop", "cut"])
def test_dropped_get(do: Do, server: Server, sleeps: list[float], act: str) -> None:
    """A connection that breaks under a GET is tried again."""
    server.replies = [Reply(200, PET, act=act), GET]
    assert "Rex" == do(get, base_url=server.url).pet_name
    assert [0.5] == sleeps


@pytest.mark.parametrize("act", ["reset", "drop", "cut"])
def test_dropped_post(do: Do, server: Server, sleeps: list[float], act: str) -> None:
    """A connection that breaks under a POST is an error: it may have been done."""
    server.replies = [Reply(201, PET, act=act), CREATED]
    with pytest.raises(APIConnectionError):
        do(create, base_url=server.url)
    assert [] == sleeps
    assert 1 == server.connections


def test_dropped_post_with_key(do: Do, server: Server, sleeps: list[float]) -> None:
    """With an idempotency key a POST is repeated, under the same key."""
    server.replies = [Reply(act="drop"), Reply(500), CREATED]
    do(
        lambda pets: pets.create(pet_name="Rex", idempotency_key="once"),
        base_url=server.url,
    )
    keys = [request.headers["idempotency-key"] for request in server.seen]
    assert ["once"] * 3 == keys
    assert [0.5, 1.0] == sleeps


def test_read_timeout(do: Do, server: Server, sleeps: list[float]) -> None:
    """A server that stays silent is a timeout; a GET is tried again."""
    server.replies = [Reply(act="stall"), GET]
    assert "Rex" == do(get, base_url=server.url, timeout=0.2).pet_name
    assert [0.5] == sleeps


def test_read_timeout_of_post(do: Do, server: Server, sleeps: list[float]) -> None:
    """A silent server under a POST is an APITimeoutError at once."""
    server.replies = [Reply(act="stall")]
    with pytest.raises(APITimeoutError, match="POST /pets: no answer"):
        do(create, base_url=server.url, timeout=0.2)
    assert [] == sleeps


@pytest.mark.parametrize("action", [get, create])
@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply(429, headers={"Retry-After": "3"}), 3.0),
        (Reply(429, headers={"retry-after-ms": "1500"}), 1.5),
        (Reply(429, {"message": "m", "code": "c", "retryAfter": 7}), 7.0),
        (Reply(429), 0.5),
        (Reply(503, headers={"Retry-After": "4"}), 4.0),
    ],
)
def test_stated_waits(
    do: Do,
    server: Server,
    sleeps: list[float],
    reply: Reply,
    expected: float,
    action: Any,
) -> None:
    """The stated wait is kept, whatever the method and however it is stated."""
    server.replies = [reply, Reply(201, PET)]
    assert "Rex" == do(action, base_url=server.url).pet_name
    assert [expected] == sleeps


def test_stated_date(
    do: Do, server: Server, sleeps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`Retry-After` may be a date."""
    monkeypatch.setattr(clock, "today", lambda: 1_000_000_000.0)
    date = email.utils.formatdate(1_000_000_009, usegmt=True)
    server.replies = [Reply(429, headers={"Retry-After": date}), GET]
    do(get, base_url=server.url)
    assert [9.0] == sleeps


def test_too_long_wait(do: Do, server: Server, sleeps: list[float]) -> None:
    """A wait over `max_retry_wait` is not begun; it is on the error."""
    server.replies = [Reply(429, headers={"Retry-After": "61"})]
    with pytest.raises(RateLimitError) as caught:
        do(get, base_url=server.url)
    assert 61.0 == caught.value.retry_after
    assert [] == sleeps


def test_server_error(do: Do, server: Server, sleeps: list[float]) -> None:
    """A 500 is tried again under GET and raised under POST."""
    server.replies = [Reply(500), Reply(503), GET]
    do(get, base_url=server.url)
    assert [0.5, 1.0] == sleeps
    server.replies = [Reply(500), CREATED]
    with pytest.raises(InternalServerError):
        do(create, base_url=server.url)
    assert [0.5, 1.0] == sleeps


def test_should_retry(do: Do, server: Server, sleeps: list[float]) -> None:
    """`x-should-retry` is obeyed, both ways."""
    server.replies = [Reply(400, headers={"x-should-retry": "true"}), CREATED]
    do(create, base_url=server.url)
    assert [0.5] == sleeps
    server.replies = [Reply(500, headers={"x-should-retry": "false"}), GET]
    with pytest.raises(InternalServerError):
        do(get, base_url=server.url)
    assert [0.5] == sleeps


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
    """A wait that would pass the deadline is not begun."""
    server.replies = [Reply(429, headers={"Retry-After": "30"})]
    with pytest.raises(RateLimitError):
        do(lambda pets: pets.get(PET_ID, deadline=20), base_url=server.url)
    assert [] == sleeps
    server.replies = [Reply(act="stall")]
    with pytest.raises(APITimeoutError):
        do(lambda pets: pets.get(PET_ID, deadline=0.2), base_url=server.url)


def test_rate_limit(do: Do, server: Server, sleeps: list[float]) -> None:
    """The client's own limit makes the later of two tries wait."""
    server.replies = [Reply(500), GET]
    do(get, base_url=server.url, rate_limit=(1, 1000.0))
    assert 0.5 == sleeps[0]
    assert 990 < sleeps[1] <= 1000
