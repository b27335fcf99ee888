"""When a failed try is repeated, over a real socket and without waiting."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from carecycle import (
    APIConnectionError,
    APITimeoutError,
    AsyncCareCycle,
    CareCycle,
    CareCycleError,
    InternalServerError,
    RateLimitError,
)
from carecycle._runtime import clock

from .conftest import Run
from .documented import CALLS, CREATED, GOT, ID, KEY
from .server import Reply, Server

OK = {
    "create": Reply(200, CREATED),
    "get": Reply(200, GOT),
    "update": Reply(200, CREATED),
}
ERROR = {"message": "m", "code": "INTERNAL_ERROR"}


def limited(seconds: float) -> Reply:
    """The documented 429."""
    body = {"message": "m", "code": "RATE_LIMIT_EXCEEDED", "retryAfter": seconds}
    return Reply(429, body)


def free_url() -> str:
    """A URL where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


@pytest.mark.parametrize("operation", CALLS)
def test_429_waits_as_the_body_says(
    run: Run, server: Server, sleeps: list[float], operation: str
) -> None:
    """After a 429 each operation waits `retryAfter` seconds and is sent again."""
    server.replies = [limited(7), limited(60), OK[operation]]
    value = run(CALLS[operation], max_retries=2)
    assert ID == str(value.transfer_config.id)
    assert [7, 60] == sleeps
    assert 3 == len(server.requests)
    assert server.requests[0].body == server.requests[2].body


def test_429_with_a_wait_that_is_too_long(
    run: Run, server: Server, sleeps: list[float]
) -> None:
    """A wait of more than a minute is not waited; the error says how long it is."""
    server.replies = [limited(61)]
    with pytest.raises(RateLimitError) as caught:
        run(CALLS["get"], max_retries=2)
    assert (61, []) == (caught.value.retry_after, sleeps)
    assert 1 == len(server.requests)


def test_two_retries_are_the_default(server: Server, sleeps: list[float]) -> None:
    """A client that says nothing of retries tries three times, then raises."""
    server.replies = [limited(1)]
    with CareCycle(api_key=KEY, base_url=server.url) as client:
        with pytest.raises(RateLimitError):
            CALLS["get"](client)
        assert ([1, 1], 3) == (sleeps, len(server.requests))
        with pytest.raises(RateLimitError):
            CALLS["get"](client.with_options(max_retries=0))
    assert ([1, 1], 4) == (sleeps, len(server.requests))


def test_header_goes_before_the_body(
    run: Run, server: Server, sleeps: list[float]
) -> None:
    """`Retry-After` is what HTTP says, so the body's field only stands in for it."""
    slow = Reply(429, limited(7).body, {"Retry-After": "3"})
    server.replies = [slow, OK["get"]]
    run(CALLS["get"], max_retries=1)
    assert [3] == sleeps


@pytest.mark.parametrize("operation", CALLS)
def test_503_with_a_stated_wait(
    run: Run, server: Server, sleeps: list[float], operation: str
) -> None:
    """A server that says when it is back is asked again then, by a POST too."""
    server.replies = [Reply(503, ERROR, {"Retry-After": "5"}), OK[operation]]
    run(CALLS[operation], max_retries=2)
    assert [5] == sleeps


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_failure_of_the_server_and_get(
    run: Run, server: Server, sleeps: list[float], status: int
) -> None:
    """A GET is sent again after a failure of the server, at doubling intervals."""
    server.replies = [Reply(status, ERROR), Reply(status, ERROR), OK["get"]]
    assert ID == str(run(CALLS["get"], max_retries=2).transfer_config.id)
    assert [0.5, 1.0] == sleeps


@pytest.mark.parametrize("operation", ["create", "update"])
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_failure_of_the_server_and_a_change(
    run: Run, server: Server, sleeps: list[float], operation: str, status: int
) -> None:
    """A POST or PATCH that may have been done is not done twice."""
    server.replies = [Reply(status, ERROR), OK[operation]]
    with pytest.raises(InternalServerError):
        run(CALLS[operation], max_retries=2)
    assert ([], 1) == (sleeps, len(server.requests))


def test_idempotency_key_allows_a_second_try(
    run: Run, server: Server, sleeps: list[float]
) -> None:
    """With an idempotency key a POST is sent again, with the same key."""
    server.replies = [Reply(500, ERROR), OK["create"]]
    run(
        lambda client: client.campaigns.transfer_configs.create(
            name="x", idempotency_key="k", max_retries=2
        )
    )
    assert [0.5] == sleeps
    assert ["k", "k"] == [r.headers["idempotency-key"] for r in server.requests]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422])
def test_final_errors(
    run: Run, server: Server, sleeps: list[float], status: int
) -> None:
    """An answer that would be the same again is not asked for again."""
    server.replies = [Reply(status, ERROR), OK["get"]]
    with pytest.raises(CareCycleError):
        run(CALLS["get"], max_retries=2)
    assert ([], 1) == (sleeps, len(server.requests))


@pytest.mark.parametrize("operation", CALLS)
def test_refused_connection(run: Run, sleeps: list[float], operation: str) -> None:
    """Where nobody listens nothing was done, so every operation is tried again."""
    with pytest.raises(APIConnectionError) as caught:
        run(CALLS[operation], max_retries=2, base_url=free_url())
    assert APIConnectionError is type(caught.value)
    assert [0.5, 1.0] == sleeps
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize(("operation", "tries"), [("get", 2), ("create", 1)])
def test_timeout(
    run: Run, server: Server, sleeps: list[float], operation: str, tries: int
) -> None:
    """An answer that does not come in time is a timeout; a POST is not sent again."""
    server.replies = [Reply(stalls=True)]
    with pytest.raises(APITimeoutError):
        run(CALLS[operation], timeout=0.3, max_retries=1)
    assert tries == len(server.requests)
    assert tries - 1 == len(sleeps)


def test_timeout_of_one_call(run: Run, server: Server) -> None:
    """The timeout of a call wins over the client's."""
    server.replies = [Reply(stalls=True)]

    def get(client: Any) -> Any:
        return client.campaigns.transfer_configs.get(ID, timeout=0.3)

    with pytest.raises(APITimeoutError):
        run(get, timeout=None)


def test_deadline(run: Run, server: Server, sleeps: list[float]) -> None:
    """A wait that would pass the deadline is not begun."""
    server.replies = [limited(7), OK["get"]]

    def get(client: Any) -> Any:
        return client.campaigns.transfer_configs.get(ID, deadline=5, max_retries=2)

    with pytest.raises(RateLimitError):
        run(get)
    assert [] == sleeps


def test_own_rate_limit(
    run: Run, server: Server, sleeps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client keeps to the documented 60 requests a minute by itself."""
    monkeypatch.setattr(clock, "now", lambda: 1000.0)
    server.replies = [OK["get"]]

    async def get_all_async(client: Any) -> None:
        for _ in range(62):
            await CALLS["get"](client)

    def get_all(client: Any) -> Any:
        if isinstance(client, AsyncCareCycle):
            return get_all_async(client)
        return [CALLS["get"](client) for _ in range(62)]

    run(get_all)
    assert [60.0, 60.0] == sleeps
    sleeps.clear()
    run(get_all, rate_limit=None)
    assert [] == sleeps
