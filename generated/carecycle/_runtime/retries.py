"""When a failed try is repeated, and after how many seconds. No I/O, no sleeping.

outcome                            QUERY GET HEAD PUT DELETE OPTIONS   POST PATCH
never connected                          retry                         retry
429; 503 with a wait stated              retry                         retry
408 500 502 503 504, timeout, dropped    retry                         no, unless it
                                                                       is repeatable
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Literal, cast

_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
_REPEATABLE = _SAFE | {"PUT", "DELETE"}
_PASSING = frozenset({408, 500, 502, 503, 504})
_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong with a try.

    `status` is that of the answer, or `unsent` (never connected), `broken` (a read
    timeout, a dropped connection) or `final` (trying again cannot help).
    """

    status: int | Literal["unsent", "broken", "final"]
    stated_wait: float | None = None
    should_retry: bool | None = None


def is_repeatable(method: str, *, idempotent: bool, has_key: bool) -> bool:
    """Whether doing a request twice is the same as doing it once."""
    return method in _REPEATABLE or idempotent or has_key


def may_retry(failure: Failure, *, repeatable: bool) -> bool:
    """Whether the request may be sent again: the table above.

    The server's `x-should-retry` goes first.
    """
    if failure.should_retry is not None:
        return failure.should_retry
    if failure.status in ("unsent", 429):
        return True
    if failure.status == 503 and failure.stated_wait is not None:
        return True
    return repeatable and (failure.status == "broken" or failure.status in _PASSING)


def delay(failure: Failure, retries_taken: int, chance: float, longest: float) -> float:
    """Seconds before the next try: the stated wait, else random ("full jitter").

    `chance` is a random number from 0 to 1; the range doubles from 0.5 to 8 seconds
    and ends at `longest`.
    """
    if failure.stated_wait is not None:
        return failure.stated_wait
    doubled = _FIRST_DELAY * 2.0 ** min(retries_taken, 10)
    return chance * min(longest, _LONGEST_DELAY, doubled)


def read_should_retry(headers: Mapping[str, str]) -> bool | None:
    """The server's own word, if it gave one."""
    words = {"true": True, "false": False}
    return words.get(headers.get("x-should-retry", "").lower())


def read_stated_wait(
    headers: Mapping[str, str], body: object, field: str | None, today: float
) -> float | None:
    """The wait that the server asks for, in seconds, or None.

    From `retry-after-ms`, `Retry-After` (seconds or a date, RFC 9110 10.2.3) or the
    `field` of the JSON body. `today` is the time in seconds since 1970.
    """
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    header = headers.get("retry-after")
    stated = _seconds(header)
    if stated is None and header:
        stated = _until(header, today)
    if stated is None and field and isinstance(body, dict):
        stated = _seconds(cast("dict[str, object]", body).get(field))
    return stated


def _seconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _until(date: str, today: float) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:  # asctime's form, UTC as well: RFC 9110 5.6.7
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, moment.timestamp() - today)
    except (ValueError, TypeError, OverflowError):
        return None
