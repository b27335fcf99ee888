"""What reading an answer and making a call costs, beside the same written by hand."""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
from pydantic import TypeAdapter

from bench.figures import Figure, at_most
from bench.peer_calls import measure_peer_calls
from bench.subjects import Subject
from bench.timing import Pair, take_turns
from sdk.documented import GOT

_CALLS = 300
_RECORDS = 20
_BIG = 5_000_000
_REPEATS = 200
_SERVER = Path(__file__).with_name("server.py")
_DRIFTS: dict[str, Callable[[Any], object]] = {
    "an unknown value of an enum": lambda r: r["transferConfig"].update(type="fax"),
    "one field more": lambda r: r["transferConfig"].update(colour="red"),
    "a field less": lambda r: r["transferConfig"].pop("name"),
    "a wrong scalar": lambda r: r["transferConfig"].update(name=7),
}
_ID = "497f6eca-6276-4993-bfeb-53cbbbba6f08"


def measure_answers(subject: Subject) -> Iterator[Figure]:
    """Give the rows on calls of CareCycle's SDK."""
    sys.path.insert(0, str(subject.make()))
    package = importlib.import_module(subject.package)
    models = importlib.import_module(f"{subject.package}.models")
    kind = models.GetTransferConfigResponse
    body = json.dumps(GOT).encode()
    yield from _reading(subject, package, kind)
    with serve(body) as url:
        yield _sync_call(package, kind, subject, url)
        yield _async_call(package, kind, subject, url)
        yield from measure_peer_calls(subject, url, _ID)


@contextmanager
def serve(body: bytes) -> Iterator[str]:
    """Give the URL of a server, a process of its own, that answers all with a body."""
    process = subprocess.Popen(
        [sys.executable, str(_SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin and process.stdout
    process.stdin.write(body)
    process.stdin.close()
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def _clock(work: Callable[[], object], times: int) -> float:
    started = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - started) / times


def _reading(subject: Subject, package: Any, kind: Any) -> Iterator[Figure]:
    """Reading alone, without a socket: the answer is there already."""
    answers = importlib.import_module(f"{subject.package}._runtime.answers")
    operations = importlib.import_module(f"{subject.package}._runtime.operation")
    answer = operations.Answer("application/json", lambda: list[kind])
    operation = operations.Operation("list", "GET", "/", answers={"200": answer})
    adapter = TypeAdapter(list[kind])
    client = getattr(package, subject.client)(**subject.credentials)
    logging.getLogger(subject.package).setLevel(logging.CRITICAL)

    def compare(name: str, records: list[Any], times: int, ratio: float) -> Figure:
        data = json.dumps(records).encode()
        valid = json.dumps([GOT] * len(records)).encode()
        headers = {"content-type": "application/json"}
        response = httpx2.Response(200, content=data, headers=headers)
        return Figure(
            f"reading {name}",
            "`TypeAdapter.validate_json` of valid ones by hand",
            take_turns(
                lambda: _clock(
                    lambda: answers.parse(client._state, operation, response), times
                ),
                lambda: _clock(lambda: adapter.validate_json(valid), times),
            ),
            f"≤ {ratio} ×",
            at_most(ratio),
            "µs",
        )

    others = [GOT] * (_RECORDS - 1)
    yield compare(f"{_RECORDS} valid records", [GOT, *others], _REPEATS, 1.3)
    for what, change in _DRIFTS.items():
        drifted = json.loads(json.dumps(GOT))
        change(drifted)
        name = f"{_RECORDS} records, one with {what}"
        yield compare(name, [drifted, *others], _REPEATS, 1.3)
    count = _BIG // len(json.dumps(GOT)) + 1
    yield compare("a list of 5 MB", [GOT] * count, 3, 1.05)


def _sync_call(package: Any, kind: Any, subject: Subject, url: str) -> Figure:
    adapter = TypeAdapter(kind)
    client = getattr(package, subject.client)(
        base_url=url, rate_limit=None, **subject.credentials
    )
    by_hand = httpx2.Client(headers={"x-api-key": "fake"})
    call = client.campaigns.transfer_configs.get

    def get() -> Any:
        response = by_hand.get(f"{url}/v2/campaigns/transfer-configs/{_ID}")
        response.raise_for_status()
        return adapter.validate_json(response.content)

    with client, by_hand:
        pair = take_turns(
            lambda: _clock(lambda: call(_ID), _CALLS), lambda: _clock(get, _CALLS)
        )
    return _call_figure("a call", pair)


def _async_call(package: Any, kind: Any, subject: Subject, url: str) -> Figure:
    adapter = TypeAdapter(kind)

    async def measure() -> Pair:
        client = getattr(package, f"Async{subject.client}")(
            base_url=url, rate_limit=None, **subject.credentials
        )
        by_hand = httpx2.AsyncClient(headers={"x-api-key": "fake"})
        call = client.campaigns.transfer_configs.get

        async def get() -> Any:
            response = await by_hand.get(f"{url}/v2/campaigns/transfer-configs/{_ID}")
            response.raise_for_status()
            return adapter.validate_json(response.content)

        async def clock(work: Callable[[], Any]) -> float:
            started = time.perf_counter()
            for _ in range(_CALLS):
                await work()
            return (time.perf_counter() - started) / _CALLS

        async with client, by_hand:
            found = [
                (await clock(lambda: call(_ID)), await clock(get)) for _ in range(6)
            ][1:]
        return Pair(tuple(a for a, _ in found), tuple(b for _, b in found))

    return _call_figure("an async call", asyncio.run(measure()))


def _call_figure(name: str, pair: Pair) -> Figure:
    return Figure(
        f"{name} over a socket",
        "httpx2 and `validate_json` by hand",
        pair,
        "≤ 1.15 ×",
        at_most(1.15),
        "µs",
    )
