"""A server that answers page by page, for both clients of a generated package."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx2

Answer = tuple[Any, dict[str, str]]


@dataclass
class Book:
    """Answers each request with what `turn` makes of it: JSON, or JSON and headers.

    Attributes:
        requests: those sent so far.
    """

    turn: Callable[[httpx2.Request], Any]
    requests: list[httpx2.Request] = field(default_factory=list[httpx2.Request])

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Give the response to a request."""
        self.requests.append(request)
        found = self.turn(request)
        body, headers = found if isinstance(found, tuple) else (found, {})
        return httpx2.Response(200, json=body, headers=headers)

    def client(self, kind: Any, **options: Any) -> Any:
        """Make a client of the class `kind`, sync or async, of this server."""
        is_async = kind.__name__.startswith("Async")
        make: Any = httpx2.AsyncClient if is_async else httpx2.Client
        transport = httpx2.MockTransport(self.answer)
        return kind(http_client=make(transport=transport), **options)

    @property
    def lines(self) -> list[str]:
        """The target of each request: `/things?page=2`."""
        return [entry.url.raw_path.decode("ascii") for entry in self.requests]


def collect(pager: Any, most: int = 10_000) -> list[Any]:
    """Give the items that iterating over an async list gives, `most` of them."""

    async def gather() -> list[Any]:
        found: list[Any] = []
        async for item in pager:
            found.append(item)
            if len(found) == most:
                break
        return found

    return asyncio.run(gather())
