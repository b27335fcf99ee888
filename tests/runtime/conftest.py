"""A real server that does what a test tells it, and three ways to call it."""

from __future__ import annotations

import asyncio
import importlib
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import http_library
import pytest
import trio

if http_library.NAME == "httpx":
    # What the generator does by copying one file over the other.
    sys.modules["_runtime._http"] = importlib.import_module("_runtime._http_httpx")

import sample
from local_server import Server

from _runtime import clock


@pytest.fixture
def make_server() -> Iterator[Callable[[], Server]]:
    """Start servers on ports of their own."""
    servers: list[Server] = []

    def make() -> Server:
        server = Server()
        threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        ).start()
        servers.append(server)
        return server

    yield make
    for server in servers:
        server.over.set()
        server.shutdown()
        server.server_close()


@pytest.fixture
def server(make_server: Callable[[], Server]) -> Server:
    """One server."""
    return make_server()


Do = Callable[..., Any]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def do(request: pytest.FixtureRequest) -> Do:
    """Call `action(client.pets)` with one of the three clients."""

    def do_sync(action: Any, /, **options: Any) -> Any:
        with sample.PetShop(**{"api_key": "k-secret", **options}) as client:
            return action(client.pets)

    async def do_async(action: Any, options: Any) -> Any:
        merged = {"api_key": "k-secret", **options}
        async with sample.AsyncPetShop(**merged) as client:
            return await action(client.pets)

    def do_asyncio(action: Any, /, **options: Any) -> Any:
        return asyncio.run(do_async(action, options))

    def do_trio(action: Any, /, **options: Any) -> Any:
        return trio.run(do_async, action, options)

    return {"sync": do_sync, "asyncio": do_asyncio, "trio": do_trio}[request.param]


@pytest.fixture
def shop(server: Server) -> Iterator[sample.PetShop]:
    """A blocking client of the server."""
    with sample.PetShop(api_key="k-secret", base_url=server.url) as client:
        yield client


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Nobody waits; the waits, in seconds. Chance always gives its most."""
    waits: list[float] = []

    async def sleep_async(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(clock, "sleep", waits.append)
    monkeypatch.setattr(clock, "sleep_async", sleep_async)
    monkeypatch.setattr(clock, "chance", lambda: 1.0)
    return waits


@pytest.fixture
def slow_server() -> Iterator[str]:
    """The URL of a server that sends one event, and waits long before the next."""
    over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(connection: socket.socket) -> None:
        with connection:
            connection.recv(65536)
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                b'id: 0\ndata: {"n":0}\n\n'
            )
            over.wait(10)

    def accept() -> None:
        while not over.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    over.set()
    listener.close()


@pytest.fixture
def places(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """URLs of places where no connection comes about."""
    found, look_up = {"no such host": "http://nowhere.test"}, socket.getaddrinfo

    def look_up_none(host: Any, *args: Any, **options: Any) -> Any:
        if host in ("nowhere.test", b"nowhere.test"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up(host, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up_none)
    with ExitStack() as stack:
        closed = stack.enter_context(socket.socket())
        closed.bind(("127.0.0.1", 0))
        found["refused"] = f"http://127.0.0.1:{closed.getsockname()[1]}"
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(3):  # who wait to be accepted, so that nobody else may
            other = stack.enter_context(socket.socket())
            other.setblocking(False)
            other.connect_ex(full.getsockname())
        found["not accepted"] = f"http://127.0.0.1:{full.getsockname()[1]}"
        yield found
