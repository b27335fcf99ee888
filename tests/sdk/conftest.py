"""A server, and three ways to call it: blocking, and awaited under two event loops."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import http_library
import pytest
import trio

if http_library.NAME != "httpx2":
    cache = Path(__file__).parents[2] / ".cache"
    sys.path.insert(0, str(cache / http_library.NAME))  # as `make check-httpx` made it

import carecycle
from carecycle._runtime import clock

from .documented import KEY
from .server import Server, serving

Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the person who runs the tests reaches the SDK."""
    for name in ("API_KEY", "BASE_URL", "LOG"):
        monkeypatch.delenv(f"CARECYCLE_{name}", raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server whose replies the test sets."""
    with serving() as server:
        yield server


def _run_sync(action: Callable[[Any], Any], options: dict[str, Any]) -> Any:
    with carecycle.CareCycle(**options) as client:
        return action(client)


async def _run_async(action: Callable[[Any], Any], options: dict[str, Any]) -> Any:
    async with carecycle.AsyncCareCycle(**options) as client:
        return await action(client)


_RUNNERS: dict[str, Callable[..., Any]] = {
    "sync": _run_sync,
    "asyncio": lambda *args: asyncio.run(_run_async(*args)),
    "trio": lambda *args: trio.run(_run_async, *args),
}


@pytest.fixture(params=list(_RUNNERS))
def run(request: pytest.FixtureRequest, server: Server) -> Run:
    """Give `action(client)` for a client of the server that does not retry.

    Keywords are options of the client over these.
    """

    def run(action: Callable[[Any], Any], /, **options: Any) -> Any:
        ours = {"api_key": KEY, "base_url": server.url, "max_retries": 0}
        return _RUNNERS[request.param](action, {**ours, **options})

    return run


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Nobody waits; the waits in seconds. Chance gives its most, so they are fixed."""
    waits: list[float] = []

    async def sleep_async(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(clock, "sleep", waits.append)
    monkeypatch.setattr(clock, "sleep_async", sleep_async)
    monkeypatch.setattr(clock, "chance", lambda: 1.0)
    return waits
