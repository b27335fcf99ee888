"""A secret that nothing else looks like is looked for wherever it must not be."""

from __future__ import annotations

import asyncio
import base64
import io
import logging
import pickle
import traceback
from collections.abc import Callable, Iterable, Iterator
from types import FunctionType, ModuleType, TracebackType
from typing import Any
from urllib.parse import quote

import pytest
import trio
from local_server import Reply, Server
from test_runtime_schemes import CHALLENGE, SCHEMES

from _runtime._http import httpx
from _runtime.auth_oauth import ClientCredentials
from _runtime.client import AsyncClient, Profile, SyncClient
from _runtime.errors import SDKError
from _runtime.operation import Answer, Operation

SECRET = "pl4nted+s3cret"
TOKEN = "pl4nted-t0ken"
MARKS = [
    *("pl4nted", base64.b64encode(SECRET.encode()).decode().rstrip("=")),
    *(quote(SECRET), base64.b64encode(f"{SECRET}:{SECRET}".encode()).decode()),
    base64.b64encode(f"{quote(SECRET)}:{quote(SECRET)}".encode()).decode(),
]
OAUTH = ("access_token", "client_id", "client_secret")
ALL = {**SCHEMES, "oauth": ClientCredentials("oauth", *OAUTH, "token")}
NAMES = [name for scheme in ALL.values() for way in scheme.ways for name in way]
WAYS = [
    *(("sync", key) for key in ALL),
    *(("asyncio", key) for key in ("header", "query", "digest", "oauth")),
    ("trio", "oauth"),
]
REFUSED = "http://127.0.0.1:1"

Prepare = Callable[[Server, str], dict[str, Any]]


def reply(*replies: Reply) -> Prepare:
    """The server answers so."""

    def prepare(server: Server, key: str) -> dict[str, Any]:
        token = {"access_token": TOKEN, "token_type": "bearer"}
        first = {"oauth": [Reply(200, token)], "digest": [CHALLENGE]}.get(key, [])
        server.replies = [*first, *replies]
        return {}

    return prepare


def loop(server: Server, key: str) -> dict[str, Any]:
    """The server redirects for ever, with the query that came."""
    query = f"?key={quote(SECRET)}" if key == "query" else ""
    moved = f"{server.url}/do{query}"
    return reply(Reply(307, headers={"Location": moved}))(server, key)


SITUATIONS: dict[str, Prepare] = {
    "unauthorised": reply(Reply(401, {"message": "no"})),
    "forbidden": reply(Reply(403, {"message": "no"})),
    "failing": reply(Reply(500, b"<html>")),
    "busy": reply(Reply(429, {}, {"Retry-After": "9999"})),
    "no json": reply(Reply(200, b"{")),
    "another type": reply(Reply(200, {"a": []})),
    "cut": reply(Reply(200, {"a": 1}, act="cut")),
    "dropped": reply(Reply(act="drop")),
    "timeout": lambda s, k: reply(Reply(act="stall"))(s, k) or {"timeout": 0.1},
    "deadline": lambda s, k: reply(Reply(act="stall"))(s, k) or {"deadline": 0.1},
    "to nowhere": reply(Reply(307, headers={"Location": REFUSED})),
    "to no URL": reply(Reply(307, headers={"Location": "http://a:b"})),
    "in circles": loop,
    "refused": lambda s, k: {"base_url": REFUSED},
    "refused with a user": lambda s, k: {"base_url": f"http://u:{SECRET}@127.0.0.1:1"},
    "bad header": lambda s, k: {"secret": f"{SECRET}\r\nX-A: b"},
    "bad function": lambda s, k: {"secret": lambda: SECRET.encode()},
}


def texts_of(thing: Any, seen: set[int] | None = None) -> Iterator[str]:
    """All text that can be reached from an object, its causes and parts included."""
    seen = set() if seen is None else seen
    if id(thing) in seen:
        return
    seen.add(id(thing))
    if isinstance(thing, str | bytes | bytearray):
        yield thing if isinstance(thing, str) else bytes(thing).decode("latin-1")
        return
    if isinstance(thing, type | ModuleType | FunctionType | TracebackType):
        return
    parts: list[Any] = [repr(thing)]
    if isinstance(thing, BaseException):
        parts += [str(thing), thing.args, thing.__cause__, thing.__context__]
    if isinstance(thing, dict):
        parts += [*thing.keys(), *thing.values()]
    elif isinstance(thing, list | tuple | set | frozenset):
        parts += thing
    parts.append(getattr(thing, "__dict__", None))
    for kind in type(thing).__mro__:
        slots: str | Iterable[str] = getattr(kind, "__slots__", ())
        for slot in [slots] if isinstance(slots, str) else slots:
            parts.append(getattr(thing, slot, None))
    seen_parts = parts  # kept alive: an id may not be given twice
    for part in seen_parts:
        yield from texts_of(part, seen)


def find_marks(texts: Iterable[str]) -> list[str]:
    """The texts with a secret in them."""
    return [text for text in texts if any(mark in text for mark in MARKS)]


@pytest.mark.parametrize("situation", list(SITUATIONS))
@pytest.mark.parametrize(("way", "key"), WAYS)
def test_nothing_shows_a_secret(
    way: str, situation: str, key: str, server: Server, sleeps: list[float]
) -> None:
    """However a call fails, no text, log, attribute or pickle holds the credential."""
    options = {"base_url": server.url, "max_retries": 1}
    options |= SITUATIONS[situation](server, key)
    secret = options.pop("secret", SECRET)
    strict = {"strict_responses": True}
    call = {name: options.pop(name) for name in ("deadline",) if name in options}
    secrets = {**dict.fromkeys(NAMES), **dict.fromkeys(ALL[key].ways[-1], secret)}
    profile = Profile("planted", "1", "PLANTED", "", ALL, ((key,),))
    operation: Operation[Any] = Operation(
        "do", "GET", "/do", answers={"200": Answer("application/json", lambda: int)}
    )
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    root = logging.getLogger()
    root.addHandler(handler)
    level, _ = root.level, root.setLevel(logging.DEBUG)
    shown: list[str] = []
    try:
        with pytest.raises(SDKError) as caught:
            if way == "sync":
                with SyncClient(profile, secrets, {**options, **strict}) as client:
                    shown += [repr(client), str(client), repr(vars(client))]
                    client._call_operation(operation, {"options": call}, "raw").parse()
            else:

                async def main() -> None:
                    settings = {**options, **strict}
                    async with AsyncClient(profile, secrets, settings) as client:
                        shown.extend([repr(client), repr(vars(client))])
                        arguments = {"options": call}
                        (
                            await client._call_operation(operation, arguments, "raw")
                        ).parse()

                trio.run(main) if way == "trio" else asyncio.run(main())
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    error = caught.value
    assert [] == find_marks([log.getvalue(), *shown])
    assert [] == find_marks(texts_of(error))
    assert [] == find_marks(traceback.format_exception(error))
    assert [] == find_marks([pickle.dumps(error).decode("latin-1")])
    assert " -> " in log.getvalue() or "Validation" in type(error).__name__
    sent = f"{[(seen.path, seen.headers, seen.body) for seen in server.seen]}"
    if server.seen and key != "digest" and "bad" not in situation:
        assert find_marks([sent]), "the secret was never sent"


def test_the_search_finds_them() -> None:
    """The search looks into what an error holds, and into what that holds."""
    request = httpx.Request("GET", "https://a.test", headers={"X-Key": SECRET})
    response = httpx.Response(200, request=request)
    try:
        try:
            raise httpx.ConnectError("no", request=request)
        except httpx.ConnectError as cause:
            raise SDKError("no") from cause
    except SDKError as error:
        assert find_marks(texts_of(error))
    assert find_marks(texts_of({"a": [response]}))
