"""The course of one call, for both clients: tries, redirects, waits, errors.

A generator that does no I/O: it yields what is to be done and receives what came of
it, or the exception. Exceptions of the HTTP library end here.
"""

from __future__ import annotations

import itertools
import math
import ssl
from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from . import clock, retries
from ._http import httpx
from .answers import parse_error
from .auth import ApiKey, Ask, Credential
from .deadlines import cut, too_late
from .encoding import check_header
from .errors import (
    APIConnectionError,
    APITimeoutError,
    Fault,
    SDKError,
    server_words,
    status_error_type,
)
from .inputs import refusal
from .operation import Gives, Operation
from .options import RequestOptions
from .request import Draft
from .retries import Failure
from .secrecy import Secrecy, check_answer, origin
from .state import State

_MOST_REDIRECTS = 20
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
_BROKEN = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
# Under asyncio the HTTP library lets an alert of TLS through as it is.
_FOREIGN = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ssl.SSLError)


@dataclass(frozen=True, slots=True)
class Send:
    """Send this and give the answer, whole unless it is a success and streamed.

    A body that is not there at the time `until` is a timeout.
    """

    request: httpx.Request
    is_streamed: bool
    auth: Any
    until: float


@dataclass(frozen=True, slots=True)
class Try:
    """Send this through the middleware, redirects followed, and give the answer."""

    request: httpx.Request


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait so many seconds."""

    seconds: float


Step = Send | Try | Wait | Ask
Steps = Generator[Step, Any, Any]
Reply = tuple[httpx.Response, int]
"""A success, and how many tries failed before it."""


@dataclass(frozen=True, slots=True)
class Call:
    """Everything that one call needs to know."""

    state: State
    operation: Operation[Any]
    draft: Draft
    options: RequestOptions
    http: httpx.Client | httpx.AsyncClient
    schemes: list[ApiKey]
    gives: Gives
    until: float
    """When it has to be done, by `clock.now()`."""

    def __str__(self) -> str:
        return f"{self.operation.method} {httpx.URL(self.draft.url).path}"


def run(call: Call) -> Steps:
    """Try until there is a success; gives a `Reply`.

    Raises: SDKError: of the kind that the last failure was.
    """
    until = call.until
    refused: list[str] = []
    for tries in itertools.count():
        retries_taken = tries - bool(refused)
        if call.state.limiter:
            now = clock.now()
            with call.state.limiter.taking_turn(now, until) as start:
                if start is None:
                    raise too_late(call)
                yield from _wait(call, start - now, "for the rate limit")
        credentials: list[Credential] = yield from _ask(call, until, refused)
        started = clock.now()
        cause: Exception | None = None
        try:
            timeout = cut(call, until)
            request = call.draft.build(call.http, credentials, timeout)
            if call.state.middleware:
                response = check_answer((yield Try(request)), request)
            else:
                response = yield from send(call, request)
        except _FOREIGN as caught:
            _log(call, type(caught).__name__, started, retries_taken)
            cause = Secrecy.of(call.state).clean_error(caught)
            error, failure = _connection_error(call, cause, retries_taken, until)
        else:
            _log(call, response.status_code, started, retries_taken)
            if response.is_success and call.gives == "value":
                return response, retries_taken  # nobody sees more than the value
            Secrecy.of(call.state).detach(response)
            if response.is_success:
                return response, retries_taken
            is_final = refused or call.draft.is_spent or response.status_code != 401
            if stale := [c.value for c in credentials if c.can_renew and not is_final]:
                refused = stale  # nothing was done; this does not count as a retry
                continue
            error, failure = _status_error(call, response)
        seconds = _next_wait(call, failure, retries_taken, until)
        if seconds is None:
            raise error from cause
        yield from _wait(call, seconds, f"before try {retries_taken + 2}")


def send(call: Call, request: httpx.Request) -> Steps:
    """Send and follow redirects."""
    auth = request.extensions.get("auth", httpx.USE_CLIENT_DEFAULT)
    for _ in range(_MOST_REDIRECTS + 1):
        is_streamed = call.gives == "stream"
        response: httpx.Response = yield Send(request, is_streamed, auth, call.until)
        if response.next_request is None or not call.draft.may_move:
            if header := call.state.profile.request_id_header:
                response.extensions["request_id"] = response.headers.get(header)
            return response
        sender = request
        request = Secrecy.of(call.state).follow(request, response)
        if origin(request.url) != origin(sender.url):
            auth = None  # nor that of the HTTP client
    raise httpx.TooManyRedirects("", request=request)


def wrap(layers: Sequence[Callable[..., Any]], send: Callable[[Any], Any]) -> Any:
    """The function that goes through all layers of middleware, the first outermost."""
    for layer in reversed(layers):
        send = partial(_go, layer, send)
    return send


def _go(layer: Any, inner: Any, request: httpx.Request) -> Any:
    return layer(request, inner)


def _ask(call: Call, until: float, refused: Collection[str]) -> Steps:
    """The credentials of this try; functions are asked anew."""
    credentials: list[Credential] = []
    for scheme in call.schemes:
        values: list[Any] = yield from scheme.ask(call, until, refused)
        try:
            if not all(isinstance(value, str) for value in values):
                raise ValueError("the function must give a str")
            credential = scheme.credential(*values)
            check_header(credential.value)
        except ValueError as error:
            names = ", ".join(scheme.find_way(call.state.secrets))
            raise refusal(call.operation.id, [Fault(names, str(error))]) from error
        credentials.append(credential)
    return credentials


def _wait(call: Call, seconds: float, reason: str) -> Steps:
    if seconds > 0:
        call.state.logger.debug("%s: waiting %.1f s %s", call, seconds, reason)
        yield Wait(seconds)


def _next_wait(
    call: Call, failure: Failure, retries_taken: int, until: float
) -> float | None:
    """Seconds before the next try, or None for no other try."""
    repeatable = retries.is_repeatable(
        call.operation.method,
        idempotent=call.operation.idempotent,
        has_key=call.draft.has_key,
    )
    most = call.options.get("max_retries", call.state.max_retries)
    if retries_taken >= most or not retries.may_retry(failure, repeatable=repeatable):
        return None
    if call.draft.is_spent:  # a body that cannot be read a second time
        return None
    longest = call.state.max_retry_wait
    seconds = retries.delay(failure, retries_taken, clock.chance(), longest)
    late = clock.now() + seconds >= until
    return None if late or seconds > longest else seconds


def _connection_error(
    call: Call, cause: Exception, retries_taken: int, until: float
) -> tuple[SDKError, Failure]:
    """An exception of the HTTP library as one of ours."""
    timed_out = isinstance(cause, httpx.TimeoutException)
    kind = APITimeoutError if timed_out else APIConnectionError
    is_unsent = isinstance(cause, _UNSENT)
    is_broken = isinstance(cause, (*_BROKEN, ssl.SSLError))
    failure = Failure("unsent" if is_unsent else "broken" if is_broken else "final")
    if timed_out and clock.now() + 0.01 >= until:  # clocks differ a little
        return too_late(call), failure
    url = httpx.URL(call.draft.url)
    if isinstance(cause, httpx.RequestError):
        url = cause.request.url  # after redirects
    origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
    if isinstance(cause, httpx.DecodingError):
        return kind(f"{call}: the answer of {origin} cannot be decoded"), failure
    if isinstance(cause, httpx.TooManyRedirects):
        words = f"more than {_MOST_REDIRECTS} redirects, the last to {origin}"
        return kind(f"{call}: {words}"), failure
    tries = f" after {retries_taken + 1} tries" if retries_taken else ""
    reason = _find_reason(cause)
    words = f"no answer from {origin}{tries}{reason} ({type(cause).__name__})"
    return kind(f"{call}: {words}"), failure


@contextmanager
def reading(call: Call, retries_taken: int) -> Generator[None]:
    """Turn what goes wrong while a body is read into our errors."""
    try:
        yield
    except httpx.StreamError as error:
        words = "the body has been read, or let go of, before"
        raise APIConnectionError(f"{call}: {words}") from error
    except _FOREIGN as caught:
        cause = Secrecy.of(call.state).clean_error(caught)
        raise _connection_error(call, cause, retries_taken, math.inf)[0] from cause


def _find_reason(error: BaseException | None) -> str:
    """The operating system's words.

    Only those: the words of the HTTP library may quote a header or a URL.
    """
    reason = ""
    while error:
        if isinstance(error, OSError) and error.errno is not None:
            reason = f": {error}"
        if isinstance(error, BaseExceptionGroup):
            error = cast("BaseException", error.exceptions[0])
            continue
        # Raised `from None` it stands for its context; else that may be the caller's.
        hidden = error.__context__ if error.__suppress_context__ else None
        error = error.__cause__ or hidden
    return reason


def _status_error(call: Call, response: httpx.Response) -> tuple[SDKError, Failure]:
    body, plain = parse_error(call.operation, response)
    wait = retries.read_stated_wait(
        response.headers, plain, call.state.profile.retry_after_field, clock.today()
    )
    words = server_words(plain)
    status = f"{response.status_code} {response.reason_phrase}".strip()
    error = status_error_type(response.status_code)(
        f"{call}: {status}" + (f": {words}" if words else ""),
        response=response,
        body=body,
        retry_after=wait,
    )
    should = retries.read_should_retry(response.headers)
    return error, Failure(response.status_code, wait, should)


def _log(call: Call, outcome: object, started: float, retries_taken: int) -> None:
    took, words = (clock.now() - started) * 1000, "%s -> %s in %.0f ms, attempt %d"
    call.state.logger.debug(words, call, outcome, took, retries_taken + 1)
