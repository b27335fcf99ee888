"""The options of a call and of a client, by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

from .omit import Omit

if TYPE_CHECKING:
    from ._http import httpx
    from .answers import Drift


class RequestOptions(TypedDict, total=False):
    """What every method takes beside its own arguments."""

    extra_headers: Mapping[str, str | Omit]
    """Headers over those of the client and the method; `omit` takes one away."""
    extra_query: Mapping[str, object]
    """Query parameters over those of the client and the method."""
    extra_body: object
    """Merged over a JSON object body (fields by their wire names)."""
    timeout: float | httpx.Timeout | None
    """Seconds for each step (connect, write, read, wait for a connection)."""
    deadline: float
    """Seconds for the whole call with all its tries and waits; of a body that you read
    yourself, as of a stream, until it begins.
    """
    max_retries: int
    """How often a failed try is repeated."""
    idempotency_key: str
    """Sent with every try in the API's own header; allows a POST to be repeated."""


class SharedClientOptions(TypedDict, total=False):
    """What both clients take beside credentials."""

    base_url: str | None
    """Where the API is, for every operation, whatever the document says.

    Where the document knows only the path of its server (`/v1`), a URL without one
    gets it.
    """
    timeout: float | httpx.Timeout | None
    """Seconds for each step of a try; 60 and 5 to connect, if the client says no other.

    An `http_client` of your own keeps the timeout that you gave it, if it has not
    the 5 seconds that are the HTTP library's own default.
    """
    max_retries: int
    """How often a failed try is repeated; 2, if the client says no other."""
    max_retry_wait: float
    """Seconds; a longer wait asked for by the server is an error; 60, if no other."""
    default_headers: Mapping[str, str | Omit]
    """Headers of every call; `omit` takes one away."""
    default_query: Mapping[str, object]
    """Query parameters of every call."""
    strict_responses: bool
    """Raise `ResponseValidationError` where an answer breaks the document."""
    validate_requests: bool
    """False sends what was given without checking it."""
    rate_limit: tuple[int, float] | None
    """Requests and the seconds for that many; None switches the limiter off."""
    on_drift: Callable[[Drift], object] | None
    """Called for each place where an answer differs from the document."""


class ClientOptions(SharedClientOptions, total=False):
    """What the client takes beside credentials."""

    http_client: httpx.Client | None
    """A client of your own, for proxies, TLS or tests; you close it."""
    middleware: Sequence[
        Callable[
            [httpx.Request, Callable[[httpx.Request], httpx.Response]], httpx.Response
        ]
    ]
    """Functions `f(request, call_next)` round each try, the first outermost."""


class AsyncClientOptions(SharedClientOptions, total=False):
    """What the async client takes beside credentials."""

    http_client: httpx.AsyncClient | None
    """A client of your own, for proxies, TLS or tests; you close it."""
    middleware: Sequence[
        Callable[
            [httpx.Request, Callable[[httpx.Request], Awaitable[httpx.Response]]],
            Awaitable[httpx.Response],
        ]
    ]
    """Functions `f(request, call_next)` round each try, the first outermost."""
