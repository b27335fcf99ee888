"""A window that slides over the last requests: so many in any so many seconds."""

from __future__ import annotations

import math
from collections import deque
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
        self._starts: deque[float] = deque(maxlen=requests)
        self._lock = Lock()

    def reserve(self, now: float, latest: float = math.inf) -> float | None:
        """Take a place; give the seconds to wait before using it, 0 or more.

        None, and nothing is taken, if that would not be before `latest`.
        """
        with self._lock:
            start = now
            if len(self._starts) == self._requests:
                start = max(now, self._starts[0] + self._seconds)
            if start >= latest:
                return None
            self._starts.append(start)
            return start - now

    def __reduce__(self) -> tuple[type[Limiter], tuple[int, float]]:
        return Limiter, (self._requests, self._seconds)
