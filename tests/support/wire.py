"""A client of a generated package whose requests are kept, and answered at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from http_library import httpx


@dataclass
class Wire:
    """What went over the wire, and what comes back next.

    Attributes:
        status: of every answer.
        body: of every answer: JSON, or text or bytes as they are; None is no body.
        headers: of every answer.
        requests: those sent so far.
    """

    status: int = 200
    body: Any = field(default_factory=dict[str, Any])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    requests: list[Any] = field(default_factory=list[Any])

    def client(self, kind: Any, **options: Any) -> Any:
        """Make a client of the class `kind` that is connected to this wire."""
        transport = httpx.MockTransport(self._answer)
        return kind(http_client=httpx.Client(transport=transport), **options)

    def async_client(self, kind: Any, **options: Any) -> Any:
        """Make an async client of the class `kind` that is connected to this wire."""
        transport = httpx.MockTransport(self._answer)
        return kind(http_client=httpx.AsyncClient(transport=transport), **options)

    def _answer(self, request: Any) -> Any:
        self.requests.append(request)
        if isinstance(self.body, str | bytes):
            return httpx.Response(self.status, content=self.body, headers=self.headers)
        if self.body is None:
            return httpx.Response(self.status, headers=self.headers)
        return httpx.Response(self.status, json=self.body, headers=self.headers)

    @property
    def line(self) -> str:
        """The last request's method and target: `GET /things?x=1`."""
        request = self.requests[-1]
        return f"{request.method} {request.url.raw_path.decode('ascii')}"

    @property
    def sent(self) -> bytes:
        """The last request's body."""
        return self.requests[-1].content

    def header(self, name: str) -> str | None:
        """Give a header of the last request."""
        return self.requests[-1].headers.get(name)
