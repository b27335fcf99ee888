"""A window that slides over the last requests: so many in any so many seconds."""

from __future__ import annotations

import math
from bisect import bisect, insort
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock


class Limiter:
    """At most `requests` in any `seconds`.

    Safe to share between threads and tasks; it does not wait itself.
    """

    def __init__(self, requests: int, seconds: float) -> None:
        if requests < 1 or seconds <= 0:
            raise ValueError("rate_limit needs at least 1 request and some seconds")
        self._requests = requests
        self._seconds = seconds
        self._starts: list[float] = []  # in order, some still to come
        self._lock = Lock()

    def reserve(self, now: float, latest: float = math.inf) -> float | None:
        """Take a place; give the time at which to use it, `now` or later.

        None, and nothing is taken, if that would not be before `latest`.
        """
        with self._lock:
            starts = self._starts
            del starts[: bisect(starts, now - self._seconds)]
            start = now
            if len(starts) >= self._requests:
                start = max(now, starts[-self._requests] + self._seconds)
            if start >= latest:
                return None
            insort(starts, start)
            return start

    @contextmanager
    def taking_turn(self, now: float, latest: float) -> Generator[float | None]:
        """What `reserve` gives; if the block fails, the place is given back."""
        start = self.reserve(now, latest)
        try:
            yield start
        except BaseException:  # cancelled: the next one shall not wait for it
            self.release(start)
            raise

    def release(self, start: float | None) -> None:
        """Give back a place that was not used."""
        with self._lock:
            if start in self._starts:
                self._starts.remove(start)

    def __reduce__(self) -> tuple[type[Limiter], tuple[int, float]]:
        return Limiter, (self._requests, self._seconds)
