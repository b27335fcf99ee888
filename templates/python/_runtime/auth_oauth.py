"""OAuth 2.0 client credentials (RFC 6749 4.4): a token is fetched, kept and renewed.

One call at a time fetches; the others wait and use what it got.
"""

from __future__ import annotations

import base64
import copy
import itertools
import json
import math
from collections.abc import Awaitable, Callable, Collection, Generator, Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Any, Literal, cast
from urllib.parse import quote_plus, urlencode

from . import clock
from ._http import httpx
from .auth import ApiKey, Ask, Credential
from .deadlines import too_late
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ResponseValidationError,
    SDKError,
)
from .flow import Call, Steps, run
from .operation import Operation
from .request import Draft, Headers

_MARGIN = 30.0  # seconds before its end when a token is not used any more
_ERROR_FIELDS = ("error", "error_description", "error_uri")
# What servers say that want id and secret sent in the other way; some say nothing.
_MAY_BE_THE_WAY = ("invalid_client", "invalid_request", None)


@dataclass(slots=True)
class _Kept:
    """A token as it is kept between calls, and who may fetch the next one."""

    token: str = ""
    until: float = 0.0
    in_body: bool = False
    failures: int = 0
    failure: SDKError | None = None
    lock: Lock = field(default_factory=Lock)
    turns: Any = None  # a lock for the tasks of each event loop


class _Turn(Ask):
    """Steps that one thread, or one task of an event loop, does at a time.

    Raises: TimeoutError: if the turn did not come in so many seconds.
    """

    def __init__(self, kept: _Kept, steps: Steps, seconds: float) -> None:
        super().__init__(str)
        self.kept, self.steps, self.seconds = kept, steps, seconds

    def do(self, drive: Callable[[Steps], Any]) -> None:
        limit = -1 if self.seconds == math.inf else max(0.0, self.seconds)
        if not self.kept.lock.acquire(timeout=limit):
            raise TimeoutError
        try:
            drive(self.steps)
        finally:
            self.kept.lock.release()

    async def do_async(self, drive: Callable[[Steps], Awaitable[Any]]) -> None:
        import anyio  # the HTTP library depends on it
        from anyio.lowlevel import RunVar

        with self.kept.lock:
            self.kept.turns = self.kept.turns or RunVar[anyio.Lock]("turns")
        lock: anyio.Lock = self.kept.turns.get(None) or anyio.Lock()
        self.kept.turns.set(lock)
        with anyio.fail_after(self.seconds):
            await lock.acquire()
        try:
            await drive(self.steps)
        finally:
            lock.release()


class ClientCredentials(ApiKey):
    """A bearer token: one that the caller has, or one fetched with an id and a secret.

    `auth` says how the token endpoint takes the two: `basic`, in the `body`, or as it
    turns out.
    """

    def __init__(
        self,
        key: str,
        token_argument: str,
        id_argument: str,
        secret_argument: str,
        token_url: str,
        auth: Literal["", "basic", "body"] = "",
    ) -> None:
        super().__init__("", "Authorization", "header")
        self.ways = ((token_argument,), (id_argument, secret_argument))
        self._key = key
        self._token_url = token_url
        self._auth = auth

    def credential(self, *values: str) -> Credential:
        """The token after the scheme's name; a second value says that it was fetched."""
        value, can_renew = f"Bearer {values[0]}", len(values) > 1
        return Credential(self.location, self.wire_name, value, can_renew=can_renew)

    def ask(
        self, call: Call, until: float, refused: Collection[str]
    ) -> Generator[Any, Any, list[str]]:
        """The steps to the token: the caller's, the one that is kept, or a fresh one."""
        if self.find_way(call.state.secrets) == self.ways[0]:
            return (yield from super().ask(call, until, refused))
        scopes = call.operation.scopes.get(self._key, "")
        url = _join(call, self._token_url)
        kept: _Kept = call.state.kept.setdefault((self._key, url, scopes), _Kept())
        if not self._serves(kept, refused):
            asking = _Asking(call, until, url, scopes, kept)
            steps = self._renew(asking, refused, kept.failures)
            try:
                yield _Turn(kept, steps, until - clock.now())
            except TimeoutError:
                raise too_late(call) from None
        return [kept.token, "fetched"]

    def _serves(self, kept: _Kept, refused: Collection[str]) -> bool:
        is_fresh = bool(kept.token) and clock.now() < kept.until
        return is_fresh and self.credential(kept.token).value not in refused

    def _renew(self, asking: _Asking, refused: Collection[str], failures: int) -> Steps:
        """Fetch a token, if the call before did not; `failures` are those known."""
        call, kept = asking.call, asking.kept
        if self._serves(kept, refused):
            return
        if kept.failure and kept.failures > failures:  # while this call waited
            raise copy.copy(kept.failure)
        pair = yield from super().ask(call, asking.until, refused)
        try:
            kept.token, seconds = yield from self._fetch(asking, *pair)
        except APITimeoutError as error:  # this call's own, not that of others
            late = clock.now() + 0.01 >= asking.until  # clocks differ a little
            raise (too_late(call) if late else error) from error.__cause__
        except SDKError as error:
            kept.failure, kept.failures = copy.copy(error), kept.failures + 1
            raise
        kept.until = clock.now() + seconds - min(_MARGIN, seconds / 10)
        kept.failure = None

    def _fetch(self, asking: _Asking, client_id: str, secret: str) -> Steps:
        """Give a token and its seconds.

        Whether id and secret go into a header, which every server has to know, or into
        the body (RFC 6749 2.3.1) is tried out where the document does not say it.
        """
        kept, found = asking.kept, list[APIStatusError]()
        ways = {"basic": [False], "body": [True]}.get(self._auth)
        for in_body in ways or [kept.in_body, not kept.in_body]:
            header, fields = _prove(client_id, secret, in_body)
            try:
                response, _ = yield from run(asking.request(header, fields))
            except APIStatusError as error:
                hidden = (secret, quote_plus(secret), header.removeprefix("Basic "))
                found.append(_refusal(asking, error, hidden))
                if _reason(error.response) not in _MAY_BE_THE_WAY:
                    break
            else:
                kept.in_body = in_body
                return _read_token(asking, response)
        # The first way is the usual one, unless it was not understood at all.
        is_clear = _reason(found[0].response) == "invalid_client"
        raise found[0 if is_clear else -1]


@dataclass(frozen=True, slots=True)
class _Asking:
    """What a request for a token depends on."""

    call: Call
    until: float
    url: str
    scopes: str
    kept: _Kept

    def request(self, header: str, fields: Mapping[str, str]) -> Call:
        """A call of the token endpoint; to fetch twice does no harm."""
        scope = {"scope": self.scopes} if self.scopes else {}
        form = {"grant_type": "client_credentials", **scope, **fields}
        headers: Headers = {
            "content-type": ("Content-Type", "application/x-www-form-urlencoded")
        }
        if header:
            headers["authorization"] = ("Authorization", header)
        options = self.call.options.copy()
        options.pop("idempotency_key", None)
        if self.until != math.inf:
            options["deadline"] = self.until - clock.now()
        return replace(
            self.call,
            state=replace(self.call.state, limiter=None, middleware=()),
            operation=Operation("token", "POST", self.url, idempotent=True),
            draft=Draft(
                "POST",
                self.url,
                {},
                headers,
                content=urlencode(form).encode(),
                defaults=self.call.draft.defaults,
                may_move=False,  # the body may hold the secret
            ),
            options=options,
            schemes=[],
            gives="raw",
        )

    def __str__(self) -> str:
        return f"{self.call}: no access token from {self.url}"


def _join(call: Call, token_url: str) -> str:
    """The URL of the token endpoint; a relative one is below the base URL."""
    try:
        base = httpx.URL(call.state.base_url.rstrip("/") + "/")
        return str(base.join(token_url).copy_with(userinfo=b""))
    except httpx.InvalidURL as error:
        raise APIConnectionError(f"{call}: {token_url!r} is no URL") from error


def _prove(client_id: str, secret: str, in_body: bool) -> tuple[str, dict[str, str]]:
    """The `Authorization` header and the fields by which a client proves itself."""
    if in_body:
        return "", {"client_id": client_id, "client_secret": secret}
    pair = f"{quote_plus(client_id)}:{quote_plus(secret)}"
    return f"Basic {base64.b64encode(pair.encode()).decode('ascii')}", {}


def _read(response: httpx.Response) -> dict[str, Any]:
    try:
        body = json.loads(response.content)
    except ValueError:
        return {}
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def _reason(response: httpx.Response) -> object:
    return _read(response).get("error")


def _read_token(asking: _Asking, response: httpx.Response) -> tuple[str, float]:
    """The token and for how many seconds it holds (RFC 6749 5.1)."""
    body = _read(response)
    token, kind = body.get("access_token"), body.get("token_type", "bearer")
    if not isinstance(token, str) or not token or str(kind).lower() != "bearer":
        # Without the answer, in which there may be a token nevertheless.
        words = f"{asking}: the answer has no bearer token in `access_token`"
        raise ResponseValidationError(words, response=_bare(response))
    try:
        seconds = float(body.get("expires_in", math.inf))
    except (TypeError, ValueError):
        seconds = math.inf
    return token, seconds if seconds > 0 else 0.0


def _refusal(
    asking: _Asking, error: APIStatusError, hidden: Collection[str]
) -> APIStatusError:
    """The error with the words of RFC 6749 5.2, and nothing else of the answer."""
    body = {
        name: text
        for name, text in _read(error.response).items()
        if name in _ERROR_FIELDS and isinstance(text, str)
    }
    for name, secret in itertools.product(body, filter(None, hidden)):
        body[name] = body[name].replace(secret, "[secret]")
    status = f"{error.status_code} {error.response.reason_phrase}".strip()
    said = (body[name] for name in _ERROR_FIELDS[:2] if name in body)
    return type(error)(
        ": ".join([f"{asking}", status, *said]),
        response=_bare(error.response, body),
        body=body or None,
        retry_after=error.retry_after,
    )


def _bare(response: httpx.Response, body: object = None) -> httpx.Response:
    """An answer with another body, and without cookies."""
    kept = ("date", "request-id", "retry-after", "www-authenticate", "x-request-id")
    headers = {name: text for name, text in response.headers.items() if name in kept}
    status, request = response.status_code, response.request
    return httpx.Response(status, headers=headers, json=body, request=request)
