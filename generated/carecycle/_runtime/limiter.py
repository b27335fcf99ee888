"""A token bucket: so many requests in so many seconds."""

from __future__ import annotations

from threading import Lock


class Limiter:
    """Starts full with `requests` tokens; `seconds` refill it wholly.

    Safe to share between threads and tasks; it does not wait itself.
    """

    def __init__(self, requests: int, seconds: float) -> None:
        if requests < 1 or seconds <= 0:
            raise ValueError("rate_limit needs at least 1 request and some seconds")
        self._requests = requests
        self._seconds = seconds
        self._tokens = float(requests)
        self._counted_at: float | None = None
        self._lock = Lock()

    def reserve(self, now: float) -> float:
        """Take one token; give the seconds to wait before using it, 0 or more."""
        with self._lock:
            passed = 0.0 if self._counted_at is None else now - self._counted_at
            refilled = self._tokens + max(passed, 0.0) * self._requests / self._seconds
            self._tokens = min(float(self._requests), refilled) - 1
            self._counted_at = now
            return max(0.0, -self._tokens * self._seconds / self._requests)

    def __reduce__(self) -> tuple[type[Limiter], tuple[int, float]]:
        return Limiter, (self._requests, self._seconds)
