"""The client's own rate limit, as arithmetic and in calls."""

from __future__ import annotations

import logging
import pickle
import random
import threading
from collections.abc import Callable
from typing import Any

import anyio
import pytest
import sample
from fake_time import gather, run_tasks, run_threads
from local_server import PET, PET_ID, Reply, Server

from _runtime import clock
from _runtime._http import httpx
from _runtime.errors import APITimeoutError
from _runtime.limiter import Limiter

MINUTE = (60, 60.0)


def _send_at(limiter: Limiter, now: float) -> float:
    start = limiter.reserve(now)
    assert start is not None
    return start


def test_any_window() -> None:
    """However the requests come, no 60 seconds see more than 60 of them."""
    limiter = Limiter(60, 60.0)
    times = [_send_at(limiter, now) for now in range(120)]
    times += [_send_at(limiter, 200.0) for _ in range(150)]
    assert [*range(60)] == times[:60]
    assert times == sorted(times)
    assert all(times[i + 60] - times[i] >= 60 for i in range(len(times) - 60))


def test_too_late_takes_nothing() -> None:
    """A place that comes too late is None and leaves the place to another."""
    limiter = Limiter(1, 10.0)
    assert 0.0 == limiter.reserve(0.0)
    assert limiter.reserve(1.0, latest=10.0) is None
    assert 10.0 == limiter.reserve(1.0, latest=10.1)


def test_released_place_goes_to_the_next() -> None:
    """A place given back is free again, and the window still holds what was sent."""
    limiter = Limiter(2, 10.0)
    assert [0.0, 0.0, 10.0, 10.0, 20.0] == [_send_at(limiter, 0.0) for _ in range(5)]
    limiter.release(10.0)
    limiter.release(20.0)
    assert [10.0, 20.0] == [_send_at(limiter, 1.0) for _ in range(2)]
    limiter.release(5.0)  # never taken
    assert 20.0 == _send_at(limiter, 2.0)


def test_releases_never_open_a_window() -> None:
    """Whatever is given back, no window sees more than it may."""
    chance = random.Random(7)
    for _ in range(50):
        limiter, now, sent = Limiter(3, 10.0), 0.0, list[float]()
        for _ in range(200):
            now += chance.choice([0.0, 0.5, 4.0])
            start = _send_at(limiter, now)
            if start > now and chance.random() < 0.5:
                limiter.release(start)
            else:
                sent.append(start)
        sent.sort()
        assert all(sent[i + 3] - sent[i] >= 10 for i in range(len(sent) - 3))


@pytest.mark.parametrize(("requests", "seconds"), [(0, 1.0), (1, 0.0)])
def test_bad_limit(requests: int, seconds: float) -> None:
    """A limit that lets nothing pass is refused."""
    with pytest.raises(ValueError, match="rate_limit"):
        Limiter(requests, seconds)


def test_limiter_pickles() -> None:
    """A limiter goes through pickle as a fresh one of the same limit."""
    limiter = Limiter(1, 10.0)
    limiter.reserve(0.0)
    again: Limiter = pickle.loads(pickle.dumps(limiter))
    assert 0.0 == again.reserve(0.0)
    assert 10.0 == again.reserve(0.0)


class Record:
    """The times at which tries reached a server, which fails each tenth of them."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.failures = 0
        self._lock = threading.Lock()

    def answer(self, request: Any) -> Any:
        with self._lock:
            self.times.append(clock.now())
            if len(self.times) % 10 == 0:
                self.failures += 1
                return httpx.Response(500)
        return httpx.Response(200, json=PET)

    def assert_kept(self, calls: int) -> None:
        """No minute saw more than 60 tries, each first and second one counted.

        Nor was time wasted: every minute but the last saw all that it may.
        """
        times = sorted(self.times)
        assert self.failures > 0
        assert calls + self.failures == len(times)
        assert all(b - a >= 59.999 for a, b in zip(times, times[60:], strict=False))
        assert times[-1] < 60 * ((len(times) - 1) // 60) + 15


def _client(kind: Any, http: Any, **options: Any) -> Any:
    own = http(transport=httpx.MockTransport(options.pop("record").answer))
    return kind(api_key="k", http_client=own, max_retries=5, **options)


def test_eight_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads that share a client, and copies of it, share its limit."""
    record = Record()
    shop = _client(sample.PetShop, httpx.Client, record=record, rate_limit=MINUTE)

    def work(client: Any) -> None:
        for _ in range(40):
            client.pets.get(PET_ID)

    clients = [shop, shop.with_options(timeout=3.0), shop.copy(max_retries=6)]
    run_threads(monkeypatch, [lambda i=i: work(clients[i % 3]) for i in range(8)])
    record.assert_kept(8 * 40)


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_hundred_tasks(monkeypatch: pytest.MonkeyPatch, flavour: str) -> None:
    """Tasks that share a client, and copies of it, share its limit."""
    record = Record()
    kind, http = sample.AsyncPetShop, httpx.AsyncClient
    shop = _client(kind, http, record=record, rate_limit=MINUTE)
    clients = [shop, shop.with_options(timeout=3.0)]

    async def work(client: Any) -> None:
        for _ in range(3):
            await client.pets.get(PET_ID)

    async def main() -> None:
        works = [lambda i=i: work(clients[i % 2]) for i in range(100)]
        await gather(flavour, works)

    run_tasks(monkeypatch, flavour, main)
    record.assert_kept(300)


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_limit_is_off(monkeypatch: pytest.MonkeyPatch, flavour: str) -> None:
    """With `rate_limit=None` nobody waits, in a client or in a copy of one."""
    record = Record()
    kind, http = sample.AsyncPetShop, httpx.AsyncClient
    limited = _client(kind, http, record=record, rate_limit=MINUTE)
    unlimited = _client(kind, http, record=record, rate_limit=None)
    monkeypatch.setattr(clock, "chance", lambda: 0.0)

    async def main() -> float:
        for shop in (limited.with_options(rate_limit=None), unlimited):
            await gather(flavour, [lambda s=shop: s.pets.get(PET_ID)] * 100)
        return clock.now()

    assert 0.0 == run_tasks(monkeypatch, flavour, main)
    assert 200 + record.failures == len(record.times)


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_cancelled_waits(monkeypatch: pytest.MonkeyPatch, flavour: str) -> None:
    """Calls that are cancelled while they wait for their turn hold up nobody."""
    record = Record()
    kind, http = sample.AsyncPetShop, httpx.AsyncClient
    shop = _client(kind, http, record=record, rate_limit=(1, 60.0))

    async def main() -> float:
        await shop.pets.get(PET_ID)
        with anyio.move_on_after(1.0):
            await gather(flavour, [lambda: shop.pets.get(PET_ID)] * 5)
        assert 1.0 == clock.now()
        await shop.pets.get(PET_ID)
        return clock.now()

    assert 60.0 == run_tasks(monkeypatch, flavour, main)
    assert [0.0, 60.0] == record.times


def test_interrupted_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """So do those that a Ctrl-C ends."""
    shop = _client(sample.PetShop, httpx.Client, record=Record(), rate_limit=(1, 60.0))
    shop.pets.get(PET_ID)

    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    waits: list[float] = []
    for sleep in (interrupt, interrupt, waits.append):
        monkeypatch.setattr(clock, "sleep", sleep)
        if sleep is interrupt:
            with pytest.raises(KeyboardInterrupt):
                shop.pets.get(PET_ID)
        else:
            shop.pets.get(PET_ID)
    assert 1 == len(waits)
    assert waits[0] <= 60


def test_refused_by_deadline(server: Server, sleeps: list[float]) -> None:
    """A call that its deadline refuses leaves the limiter as it was."""
    with sample.PetShop(
        api_key="k", base_url=server.url, rate_limit=(1, 1000.0)
    ) as shop:
        shop.pets.get(PET_ID)
        for _ in range(3):
            with pytest.raises(APITimeoutError, match="not done in 5 seconds"):
                shop.pets.get(PET_ID, deadline=5)
        shop.pets.get(PET_ID)
    assert 1 == len(sleeps)
    assert 990 < sleeps[0] <= 1000


def test_waits_are_logged(
    server: Server, sleeps: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    """The log says of each wait how long it is and what it is for."""
    server.replies = [Reply(500), Reply(200, PET)]
    make: Callable[..., sample.PetShop] = sample.PetShop
    with (
        caplog.at_level(logging.DEBUG, "petshop"),
        make(api_key="k", base_url=server.url, rate_limit=(1, 1000.0)) as shop,
    ):
        shop.pets.get(PET_ID)
    waits = [line for line in caplog.messages if "waiting" in line]
    start = f"GET /pets/{PET_ID}: waiting"
    assert f"{start} 0.5 s before try 2" == waits[0]
    assert waits[1].startswith(start)
    assert waits[1].endswith(" s for the rate limit")
    assert 2 == len(waits)
