"""The table of retries, without any network."""

from __future__ import annotations

import time
from typing import Any

import pytest

from _runtime.retries import (
    Failure,
    delay,
    is_repeatable,
    may_retry,
    read_should_retry,
    read_stated_wait,
)

TODAY = 1_445_412_480.0  # Wed, 21 Oct 2015 07:28:00 GMT


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_repeatable_methods(method: str) -> None:
    """These methods may be done twice."""
    assert is_repeatable(method, idempotent=False, has_key=False)


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_other_methods(method: str) -> None:
    """A POST or PATCH needs the document's word or a key."""
    assert not is_repeatable(method, idempotent=False, has_key=False)
    assert is_repeatable(method, idempotent=True, has_key=False)
    assert is_repeatable(method, idempotent=False, has_key=True)


@pytest.mark.parametrize(
    ("status", "wait", "get", "post"),
    [
        ("unsent", None, True, True),
        ("broken", None, True, False),
        ("final", None, False, False),
        (429, None, True, True),
        (429, 1.0, True, True),
        (503, 1.0, True, True),
        (503, None, True, False),
        (408, None, True, False),
        (500, 1.0, True, False),
        (502, None, True, False),
        (504, None, True, False),
        (400, 1.0, False, False),
        (409, None, False, False),
        (501, None, False, False),
    ],
)
def test_table(status: Any, wait: float | None, get: bool, post: bool) -> None:
    """Each row of the table, for a GET and for a POST."""
    failure = Failure(status, wait)
    assert get is may_retry(failure, repeatable=True)
    assert post is may_retry(failure, repeatable=False)


def test_server_says_whether() -> None:
    """`x-should-retry` goes before the table, both ways."""
    assert may_retry(Failure(400, None, True), repeatable=False)
    assert not may_retry(Failure(429, None, False), repeatable=True)
    assert read_should_retry({"x-should-retry": "True"}) is True
    assert read_should_retry({"x-should-retry": "false"}) is False
    assert read_should_retry({"x-should-retry": "maybe"}) is None


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({}, None, None),
        ({"retry-after": "3"}, None, 3.0),
        ({"retry-after": "0"}, None, 0.0),
        ({"retry-after-ms": "250", "retry-after": "3"}, None, 0.25),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 GMT"}, None, 30.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:27:30 GMT"}, None, 0.0),
        ({"retry-after": "soon"}, {"retryAfter": 7}, 7.0),
        ({"retry-after": "-1"}, None, None),
        ({"retry-after": "nan"}, None, None),
        ({}, {"retryAfter": "8"}, 8.0),
        ({}, {"retryAfter": True}, None),
        ({}, {"retryAfter": None}, None),
        ({}, ["retryAfter"], None),
        ({"retry-after": "2"}, {"retryAfter": 7}, 2.0),
    ],
)
def test_stated_wait(headers: Any, body: Any, expected: float | None) -> None:
    """The wait in seconds from each form that a server may state it in."""
    assert expected == read_stated_wait(headers, body, "retryAfter", TODAY)


def wait(taken: int, chance: float, most: float = 60.0, stated: Any = None) -> float:
    """The seconds before another try."""
    failure = Failure(429, stated)
    return delay(failure, taken, chance, most)


def test_backoff() -> None:
    """Without a stated wait the most is 0.5, 1, 2, 4, 8, 8 seconds, the least 0."""
    expected = [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert expected == [wait(taken, 1.0) for taken in (0, 1, 2, 3, 4, 9999)]
    assert [0.0, 2.0, 4.0] == [wait(4, chance) for chance in (0.0, 0.25, 0.5)]


def test_own_waits_keep_to_the_longest() -> None:
    """A wait of our own is never over `max_retry_wait`; a stated one is what it is."""
    assert [0.5, 1.0, 1.5, 1.5] == [wait(taken, 1.0, most=1.5) for taken in range(4)]
    assert 0.75 == wait(9, 0.5, most=1.5)
    assert 42.0 == wait(4, 0.5, stated=42.0)
    assert 42.0 == wait(4, 0.5, most=1.5, stated=42.0)


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kathmandu", "America/St_Johns"])
@pytest.mark.parametrize(
    "date",
    [
        "Wed, 21 Oct 2015 07:28:30 GMT",
        "Wednesday, 21-Oct-15 07:28:30 GMT",
        "Wed Oct 21 07:28:30 2015",
        "Wed, 21 Oct 2015 07:28:30 -0000",
    ],
)
def test_dates(monkeypatch: pytest.MonkeyPatch, date: str, zone: str) -> None:
    """Each form of date that HTTP knows is read as UTC, wherever the caller is."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        headers = {"retry-after": date}
        assert 30.0 == read_stated_wait(headers, None, None, TODAY)
    finally:
        monkeypatch.undo()
        time.tzset()
