"""Credentials and TLS, over real sockets: client certificates, leaving https."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trio

pytest.importorskip("cryptography")
from certificates import Authority
from local_server import Reply, Server
from test_runtime_schemes import ARGUMENTS, GIVEN, SCHEMES, carries, operation

from _runtime._http import httpx
from _runtime.client import AsyncClient, Profile, SyncClient
from _runtime.errors import APIConnectionError

MakeServer = Callable[[], Server]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """An authority for this module."""
    return Authority(tmp_path_factory.mktemp("certificates"))


def secure(server: Server, authority: Authority, *, ask_client: bool = False) -> str:
    """Put TLS before a server; gives its URL."""
    context = authority.serve(authority.issue("server"), ask_client=ask_client)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    return server.url.replace("http://", "https://")


def call(way: str, url: str, key: str, context: Any) -> Any:
    """Do an operation with the credentials of a scheme."""
    profile = Profile("schemes", "1", "SCHEMES", url, SCHEMES)
    secrets = {name: GIVEN.get(key, {}).get(name) for name in ARGUMENTS}
    what = operation(key)
    if way == "sync":
        with httpx.Client(verify=context) as http:
            client = SyncClient(profile, secrets, {"http_client": http, **ONCE})
            return client._call_operation(what, {}, "value")

    async def main() -> Any:
        async with httpx.AsyncClient(verify=context) as http:
            options = {"http_client": http, **ONCE}
            client = AsyncClient(profile, secrets, options)
            return await client._call_operation(what, {}, "value")

    return trio.run(main) if way == "trio" else asyncio.run(main())


ONCE = {"max_retries": 0}
of_each_client = pytest.mark.parametrize("way", ["sync", "asyncio", "trio"])


@of_each_client
def test_mutual_tls(way: str, server: Server, authority: Authority) -> None:
    """A client certificate comes with the caller's HTTP client; without, no answer."""
    server.replies = [Reply(200, 1)]
    url = secure(server, authority, ask_client=True)
    own: Path = authority.issue("client")
    assert 1 == call(way, url, "", authority.trust(own))
    with pytest.raises(APIConnectionError):
        call(way, url, "", authority.trust())
    assert 1 == len(server.seen)


@pytest.mark.parametrize("key", [key for key in SCHEMES if key != "digest"])
def test_leaving_https(
    server: Server, make_server: MakeServer, authority: Authority, key: str
) -> None:
    """From https to http no credential goes along; within https it does."""
    plain = make_server()
    plain.replies = [Reply(200, 1)]
    url = secure(server, authority)
    server.replies = [
        Reply(307, headers={"Location": f"{url}/again"}),
        Reply(307, headers={"Location": f"{plain.url}/moved"}),
    ]
    call("sync", url, key, authority.trust())
    assert [True, True] == [carries(seen) for seen in server.seen]
    assert [False] == [carries(seen) for seen in plain.seen]
