"""From wire data to a request: what wins over what, and where credentials stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from typing import Any
from uuid import uuid4

from ._http import httpx
from .auth import Credential, Location
from .encoding import check_header, encode_query
from .errors import Fault
from .inputs import Content, Wire, refusal
from .omit import Omit
from .operation import Operation
from .options import RequestOptions
from .state import State

_parse_url = lru_cache(maxsize=256)(httpx.URL)  # most calls go where others went
_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)  # RFC 9110 5.6.2

Headers = dict[str, tuple[str, str] | None]
"""By their name in lower case; None for one that is taken away."""
Place = tuple[str, dict[str, str]]
"""A URL without its query, and the query's pieces by name."""


@dataclass(slots=True)
class Draft:
    """A request without its credentials.

    Query pieces are by wire name (`a` -> `a=1&a=2`). A credential wins over `defaults`,
    and what the caller gave (`headers`) over both. `may_move`: redirects are followed.
    `whole` is the URL with its query, parsed once for all tries.
    """

    method: str
    url: str
    query: dict[str, str]
    headers: Headers
    cookies: dict[str, str] = field(default_factory=dict[str, str])
    content: bytes | Content | None = None
    key_header: str = ""
    defaults: Headers = field(default_factory=Headers)
    may_move: bool = True
    whole: httpx.URL | None = None

    @property
    def has_key(self) -> bool:
        """Whether an idempotency key is sent, whoever put it there."""
        pair = self.headers.get(self.key_header.lower())
        return pair is not None and pair[1] != ""

    @property
    def is_spent(self) -> bool:
        """Whether the body has been read, and cannot be read again."""
        return not isinstance(self.content, bytes | None) and self.content.is_spent

    def is_filled(self, location: Location, name: str) -> bool:
        """Whether the caller put something where a credential would stand."""
        if location == "header":
            return name.lower() in self.headers
        cookie = (self.headers.get("cookie") or ("", ""))[1]
        in_cookie = name in self.cookies or f"; {name}=" in f"; {cookie}"
        return name in self.query if location == "query" else in_cookie

    def target(self, query: Mapping[str, str]) -> str:
        """The URL with query pieces."""
        mark = "&" if "?" in self.url else "?"  # a path of the caller's may have one
        return mark.join(filter(None, [self.url, "&".join(query.values())]))

    def build(
        self,
        http: httpx.Client | httpx.AsyncClient,
        credentials: Iterable[Credential],
        timeout: httpx.Timeout,
    ) -> httpx.Request:
        """The request with its credentials."""
        query, headers, cookies = dict(self.query), {**self.defaults}, self.cookies
        auth: dict[str, Any] = {}  # for the step that sends, through all middleware
        for one in credentials:
            if one.auth:
                auth = {"auth": one.auth}
            elif one.location == "header":
                pair = (one.wire_name, one.value)
                headers[one.wire_name.lower()] = pair
            else:
                piece = encode_query(one.wire_name, one.value) or ""
                if one.location == "query":
                    query.setdefault(one.wire_name, piece)
                else:
                    cookies = {one.wire_name: piece, **cookies}
        headers |= self.headers
        url = (query == self.query and self.whole) or httpx.URL(self.target(query))
        url = url.copy_merge_params(http.params) if http.params else url
        # As `http.build_request` does it, but in half the time.
        sent = [p for p in http.headers.raw if p[0].lower().decode() not in headers]
        # As UTF-8, where the HTTP library would only take ASCII.
        sent += [(n.encode(), v.encode()) for n, v in filter(None, headers.values())]
        body = self.content
        request = httpx.Request(
            self.method,
            url,
            headers=sent,
            cookies=http.cookies,
            content=body if isinstance(body, bytes) else None,
            extensions={"timeout": timeout.as_dict(), **auth},
        )
        if not isinstance(body, bytes | None):
            is_async = isinstance(http, httpx.AsyncClient)
            request = body.attach(request, is_async=is_async)
        if cookies:  # beside those of the HTTP client's own jar
            jar = request.headers.get("Cookie")
            request.headers["Cookie"] = "; ".join(
                filter(None, [jar, *cookies.values()])
            )
        for name in (name for name, pair in headers.items() if pair is None):
            request.headers.pop(name, None)
        return _hide_user(request)


def base_url_of(state: State, operation: Operation[Any]) -> str:
    """Where an operation is: at the client's base URL, if it has no server of its own."""
    if not operation.servers:
        return state.base_url
    # By name: the file is there only if the document needs it.
    servers = import_module(".servers", __package__)
    found: str = servers.find_base_url(state, operation.servers)
    return found


def make_draft(
    state: State,
    operation: Operation[Any],
    wire: Wire,
    options: RequestOptions,
    place: Place | None = None,
) -> Draft:
    """Join what the client, the method and the call say; the later wins.

    `place` is another URL than the operation's, and the pieces of its query.
    Raises: RequestValidationError: if a value cannot stand where it should.
    """
    base_url = base_url_of(state, operation).rstrip("/")
    url, query = place or (base_url + wire.url_path, wire.query)
    key_header = operation.key_header or state.profile.idempotency_header
    agent = ("User-Agent", f"{state.profile.package}/{state.profile.version}")
    ours: Headers = {"accept": ("Accept", operation.accept), "user-agent": agent}
    cookies, content = wire.cookie, wire.content
    draft = Draft(operation.method, url, {}, {}, cookies, content, key_header, ours)
    key = options.get("idempotency_key")
    if key is None and operation.key_header:
        key = str(uuid4())  # one for all tries, so that the server can tell
    own = wire.header if key is None else {**wire.header, key_header: key}
    faults: list[Fault] = []
    _lay(draft, state.default_query, state.default_headers, "default", faults)
    draft.query.update(query)
    _lay(draft, {}, own, "extra", faults)
    extra_query = options.get("extra_query", {})
    _lay(draft, extra_query, options.get("extra_headers", {}), "extra", faults)
    try:
        draft.whole = _parse_url(draft.target(draft.query))
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


def _hide_user(request: httpx.Request) -> httpx.Request:
    """A request with the user of its URL in a header: the HTTP library logs URLs."""
    url = request.url
    if url.userinfo:
        if "Authorization" not in request.headers:
            login = httpx.BasicAuth(url.username, url.password)
            request = next(login.auth_flow(request))
        request.url = url.copy_with(userinfo=b"")
    return request
