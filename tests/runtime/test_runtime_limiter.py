"""The client's own rate limit, as arithmetic and in calls."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable

import pytest
import sample
from local_server import PET, PET_ID, Reply, Server

from _runtime.errors import APITimeoutError
from _runtime.limiter import Limiter


def _send_at(limiter: Limiter, now: float) -> float:
    wait = limiter.reserve(now)
    assert wait is not None
    return now + wait


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
    assert 9.0 == limiter.reserve(1.0, latest=10.1)


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
