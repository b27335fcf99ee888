"""The deadline of a call: what is left of it for a step, and for a body."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from . import clock
from ._http import httpx
from .errors import APITimeoutError
from .omit import Omit

if TYPE_CHECKING:
    from .flow import Call, Send

_TIMEOUT = httpx.Timeout(60.0, connect=5.0)
_DEFAULT_OF_HTTP = httpx.Timeout(5.0)


def end_of(seconds: float | None) -> float:
    """When a call has to be done that starts now, by `clock.now()`."""
    return math.inf if seconds is None else clock.now() + seconds


def too_late(call: Call) -> APITimeoutError:
    """The error of a call that took too long."""
    seconds = call.options.get("deadline")
    return APITimeoutError(f"{call}: not done in {seconds} seconds")


def cut(call: Call, until: float) -> httpx.Timeout:
    """The timeouts of a try, none longer than what is left of the deadline."""
    given = call.options.get("timeout", call.state.timeout)
    timeout = call.http.timeout if isinstance(given, Omit) else httpx.Timeout(given)
    if isinstance(given, Omit) and timeout == _DEFAULT_OF_HTTP:
        seconds = call.state.profile.timeout
        timeout = httpx.Timeout(seconds) if seconds else _TIMEOUT
    if until == math.inf:
        return timeout
    left = until - clock.now()
    if left <= 0:
        raise too_late(call)
    steps = timeout.as_dict().items()
    return httpx.Timeout(**{k: left if v is None else min(v, left) for k, v in steps})


@contextmanager
def within(response: httpx.Response, step: Send) -> Generator[None]:
    """Let a body be read until the time of a step, and no longer."""
    body = response.stream
    if step.until < math.inf:
        response.stream = _Until(body, step.until, step.request)
    yield
    response.stream = body


class _Until(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that has to be there at a time: the HTTP library limits each read only."""

    def __init__(self, body: Any, until: float, request: httpx.Request) -> None:
        self._body, self._until, self._request = body, until, request

    def _check(self) -> None:
        if clock.now() >= self._until:
            raise httpx.ReadTimeout("", request=self._request)

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._body:
            self._check()
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._body:
            self._check()
            yield chunk

    def close(self) -> None:
        self._body.close()

    async def aclose(self) -> None:
        await self._body.aclose()
