"""From wire data to a request: what wins over what, credentials, redirects."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from uuid import uuid4

from ._http import httpx
from .auth import ApiKey, Credential, Scheme
from .encoding import check_header, encode_query
from .errors import Fault
from .inputs import Content, Wire, refusal
from .omit import Omit
from .operation import Operation
from .options import RequestOptions
from .state import State, check_host

_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)  # RFC 9110 5.6.2


@dataclass(frozen=True, slots=True)
class Draft:
    """A request without its credentials.

    Query pieces by wire name (`a` -> `a=1&a=2`); headers by their name in lower case,
    None for one that is taken away.
    """

    method: str
    url: str
    query: dict[str, str]
    headers: dict[str, tuple[str, str] | None]
    cookies: dict[str, str] = field(default_factory=dict[str, str])
    content: bytes | Content | None = None
    key_header: str = ""

    @property
    def has_key(self) -> bool:
        """Whether an idempotency key is sent, whoever put it there."""
        pair = self.headers.get(self.key_header.lower())
        return pair is not None and pair[1] != ""

    @property
    def is_spent(self) -> bool:
        """Whether the body has been read, and cannot be read again."""
        content = self.content
        return not isinstance(content, bytes | None) and content.is_spent

    def target(self, query: Mapping[str, str]) -> str:
        """The URL with query pieces."""
        return "?".join(filter(None, [self.url, "&".join(query.values())]))

    def build(
        self,
        http: httpx.Client | httpx.AsyncClient,
        credentials: Iterable[Credential],
        timeout: httpx.Timeout,
    ) -> httpx.Request:
        """The request; a header of the caller wins over a credential."""
        query, headers, cookies = dict(self.query), dict(self.headers), self.cookies
        for one in credentials:
            if one.location == "header":
                pair = (one.wire_name, one.value)
                headers.setdefault(one.wire_name.lower(), pair)
            else:
                piece = encode_query(one.wire_name, one.value) or ""
                if one.location == "query":
                    query.setdefault(one.wire_name, piece)
                else:
                    cookies = {one.wire_name: piece, **cookies}
        url = self.target(query)
        # As UTF-8, where the HTTP library would only take ASCII.
        sent = [(n.encode(), v.encode()) for n, v in filter(None, headers.values())]
        content = self.content
        plain = content if isinstance(content, bytes) else None
        stream = None if isinstance(content, bytes) else content
        if stream:
            sent += stream.headers(is_async=isinstance(http, httpx.AsyncClient))
        request = http.build_request(
            self.method, url, headers=sent, content=plain, timeout=timeout
        )
        if stream:
            request = httpx.Request(
                request.method,
                request.url,
                headers=request.headers,
                stream=cast(Any, stream),
                extensions=request.extensions,
            )
        if cookies:  # beside those of the HTTP client's own jar
            jar = request.headers.get("Cookie")
            request.headers["Cookie"] = "; ".join(
                filter(None, [jar, *cookies.values()])
            )
        for name in (name for name, pair in headers.items() if pair is None):
            request.headers.pop(name, None)
        return request


def make_draft(
    state: State, operation: Operation[Any], wire: Wire, options: RequestOptions
) -> Draft:
    """Join what the client, the method and the call say; the later wins.

    Raises: RequestValidationError: if a value cannot stand where it should.
    """
    url = state.base_url.rstrip("/") + wire.url_path
    key_header = operation.key_header or state.profile.idempotency_header
    draft = Draft(operation.method, url, {}, {}, wire.cookie, wire.content, key_header)
    ours = {
        "Accept": operation.accept,
        "User-Agent": f"{state.profile.package}/{state.profile.version}",
    }
    key = options.get("idempotency_key")
    if key is None and operation.key_header:
        key = str(uuid4())  # one for all tries, so that the server can tell
    own = wire.header if key is None else {**wire.header, key_header: key}
    faults: list[Fault] = []
    _lay(draft, {}, ours, "default", faults)
    _lay(draft, state.default_query, state.default_headers, "default", faults)
    draft.query.update(wire.query)
    _lay(draft, {}, own, "extra", faults)
    extra_query = options.get("extra_query", {})
    _lay(draft, extra_query, options.get("extra_headers", {}), "extra", faults)
    try:
        httpx.URL(draft.target(draft.query))
    except httpx.InvalidURL as error:  # too long
        faults.append(Fault("url", str(error)))
    length = draft.headers.get("content-length")
    body = b"" if wire.content is None else wire.content
    if length and isinstance(body, bytes) and length[1] != str(len(body)):
        faults.append(Fault("Content-Length", "is not that of the body"))
    if faults:
        raise refusal(operation.id, faults)
    return draft


def _lay(
    draft: Draft,
    query: Mapping[str, object],
    headers: Mapping[str, str | Omit],
    options: str,
    faults: list[Fault],
) -> None:
    """Put a layer over a draft; `options` is the first word of its two options."""
    for name, value in query.items():
        draft.query.pop(name, None)
        try:
            piece = None if isinstance(value, Omit) else encode_query(name, value)
        except (ValueError, TypeError) as error:
            faults.append(Fault(f"{options}_query[{name!r}]", str(error)))
            continue
        if piece is not None:
            draft.query[name] = piece
    for name, text in headers.items():
        try:
            if not _TOKEN.fullmatch(name):
                raise ValueError("cannot be the name of a header")
            pair = None if isinstance(text, Omit) else (name, check_header(text))
            draft.headers[name.lower()] = pair
        except (ValueError, TypeError) as error:
            faults.append(Fault(f"{options}_headers[{name!r}]", str(error)))


class Secrecy:
    """Knows where credentials are in a request, and takes them out."""

    def __init__(self, schemes: Collection[Scheme]) -> None:
        keys = [scheme for scheme in schemes if isinstance(scheme, ApiKey)]
        self._query = {key.wire_name for key in keys if key.location == "query"}
        self._in_cookie = any(key.location == "cookie" for key in keys)
        headers = {key.wire_name for key in keys if key.location == "header"}
        self._headers = headers | {"Authorization", "Cookie", "Proxy-Authorization"}

    @classmethod
    def of(cls, state: State) -> Secrecy:
        """What is secret in the requests of a client."""
        return cls(state.profile.schemes.values())

    def clean(self, request: httpx.Request) -> httpx.Request:
        """The request without credentials and body, as errors and answers show it."""
        url = request.url.copy_with(userinfo=b"")
        for name in self._query.intersection(url.params):
            url = url.copy_remove_param(name)
        return httpx.Request(request.method, url, headers=self._safe(request.headers))

    def follow(self, request: httpx.Request, response: httpx.Response) -> httpx.Request:
        """The request that a redirect asks for; to another origin without credentials.

        The HTTP library takes away `Authorization` alone.
        """
        target = response.next_request
        assert target is not None
        check_host(target.url)
        if _origin(target.url) != _origin(request.url):
            target.headers = self._safe(target.headers)
        elif self._in_cookie and "Cookie" in request.headers:
            target.headers["Cookie"] = request.headers["Cookie"]
        return target

    def _safe(self, headers: httpx.Headers) -> httpx.Headers:
        safe = headers.copy()
        for name in self._headers:
            safe.pop(name, None)
        return safe


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    port = url.port or {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.host, port
