"""Calls that are cancelled, at each stage, under asyncio and trio."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import anyio
import pytest
import sample
import trio
from local_server import PET_ID, Reply, Server

from _runtime._http import httpx

SOON = 0.15


async def ask_for_ever() -> str:
    """A credential that never comes."""
    await anyio.sleep(60)
    return "k"


def get(pets: Any) -> Any:
    """A call without a body."""
    return pets.get(PET_ID)


def send_much(pets: Any) -> Any:
    """A call whose body is more than a socket takes at once."""
    return pets._call(sample._PHOTO, {"body": bytes(20_000_000)})


@pytest.fixture
def deaf_place() -> Iterator[str]:
    """The URL of somebody who takes connections and never reads."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@dataclass(frozen=True)
class Stage:
    """Where a call hangs, and how it got there."""

    url: str
    call: Callable[[Any], Awaitable[Any]] = get
    key: Any = "k"


@pytest.fixture(
    params=["asking", "connecting", "sending", "answer", "reading", "retry", "stream"]
)
def stage(
    request: pytest.FixtureRequest,
    make_server: Callable[[], Server],
    places: dict[str, str],
    deaf_place: str,
    slow_server: str,
) -> Stage:
    """Each stage at which a call can hang."""
    server = make_server()
    server.replies = [
        (
            Reply(429, headers={"Retry-After": "30"})
            if request.param == "retry"
            else Reply(act="stall")
        )
    ]

    async def stream(pets: Any) -> None:
        async with pets.with_streaming_response.get(PET_ID) as response:
            async for _ in response.iter_bytes():
                pass

    return {
        "asking": Stage(server.url, key=ask_for_ever),
        "connecting": Stage(places["not accepted"]),
        "sending": Stage(deaf_place, send_much),
        "answer": Stage(server.url),
        "reading": Stage(slow_server),
        "retry": Stage(server.url),
        "stream": Stage(slow_server, stream),
    }[request.param]


async def check_client(
    stage: Stage, server: Server, cancel: Callable[[Awaitable[Any]], Awaitable[None]]
) -> None:
    """Cancel a call; the client's only connection is free for the next one then."""
    limits = httpx.Limits(max_connections=1)
    async with httpx.AsyncClient(limits=limits, timeout=10.0) as http:
        client = sample.AsyncPetShop(
            api_key=stage.key, base_url=stage.url, http_client=http
        )
        started = time.monotonic()
        await cancel(stage.call(client.pets))
        assert time.monotonic() - started < 5
        other = sample.AsyncPetShop(
            api_key="k", base_url=server.url, http_client=http, max_retries=0
        )
        for _ in range(2):
            assert "Rex" == (await other.pets.get(PET_ID, timeout=5.0)).pet_name
        if stage.key == "k":
            again = client.with_options(base_url=server.url)
            assert "Rex" == (await again.pets.get(PET_ID)).pet_name


def test_asyncio_task(stage: Stage, server: Server) -> None:
    """A cancelled task is cancelled, and nothing else."""

    async def cancel(call: Awaitable[Any]) -> None:
        task = asyncio.ensure_future(call)
        await asyncio.sleep(SOON)
        assert task.cancel("enough")
        with pytest.raises(asyncio.CancelledError):
            await task
        assert task.cancelled()

    asyncio.run(check_client(stage, server, cancel))


def test_asyncio_timeout(stage: Stage, server: Server) -> None:
    """A timeout of asyncio's own is a TimeoutError, and none of ours."""

    async def cancel(call: Awaitable[Any]) -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(call, SOON)

    asyncio.run(check_client(stage, server, cancel))


def test_trio_scope(stage: Stage, server: Server) -> None:
    """A cancelled scope of trio ends the call without an error."""

    async def cancel(call: Awaitable[Any]) -> None:
        with trio.move_on_after(SOON) as scope:
            await call
        assert scope.cancelled_caught

    trio.run(check_client, stage, server, cancel)


def test_cancelled_before(server: Server) -> None:
    """A call in a scope that is over already does not reach the server."""

    async def main() -> None:
        async with sample.AsyncPetShop(api_key="k", base_url=server.url) as client:
            with trio.CancelScope() as scope:
                scope.cancel()
                await client.pets.get(PET_ID)
            assert scope.cancelled_caught
            assert [] == server.seen
            await client.pets.get(PET_ID)

    trio.run(main)
    assert 1 == len(server.seen)
