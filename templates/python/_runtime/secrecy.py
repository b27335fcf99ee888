"""Where credentials are in requests: taken out of what is shown, or leaves the origin."""

from __future__ import annotations

from collections.abc import Iterable

from ._http import httpx
from .auth import ApiKey
from .state import State, check_host

# What is not secret in a request; any other header may be the caller's own credential.
_PLAIN = {
    *("accept", "accept-encoding", "connection", "content-length", "content-type"),
    *("content-encoding", "host", "range", "transfer-encoding", "user-agent"),
}


class Secrecy:
    """Knows where credentials are in a request, and takes them out."""

    def __init__(self, schemes: Iterable[ApiKey]) -> None:
        places = [(scheme.location, scheme.wire_name) for scheme in schemes]
        self._query = {name for location, name in places if location == "query"}
        self._headers = {name.lower() for place, name in places if place == "header"}

    @classmethod
    def of(cls, state: State) -> Secrecy:
        """What is secret in the requests of a client."""
        return cls(state.profile.schemes.values())

    def clean(self, request: httpx.Request) -> httpx.Request:
        """The request without credentials and body, as errors and answers show it."""
        url, headers = request.url, self._safe(request.headers)
        if url.userinfo:
            url = url.copy_with(userinfo=b"")
        for name in self._query and self._query.intersection(url.params):
            url = url.copy_remove_param(name)
        nothing = httpx.ByteStream(b"")  # so that no headers are looked for
        return httpx.Request(request.method, url, headers=headers, stream=nothing)

    def detach(self, response: httpx.Response) -> None:
        """Let the answer hold on to no request with credentials."""
        response.request, response.history = self.clean(response.request), []
        if response.is_closed:  # the stream that was read holds its request
            elapsed = getattr(response.stream, "elapsed", None)
            if elapsed is not None:  # httpx2 has it there
                response.elapsed = elapsed
            response.stream = httpx.ByteStream(b"")

    def clean_error(self, error: Exception) -> Exception:
        """An error of the HTTP library without credentials in its request."""
        if isinstance(error, httpx.RequestError):
            error.request = self.clean(error.request)
        return error

    def follow(self, request: httpx.Request, response: httpx.Response) -> httpx.Request:
        """The request that a redirect asks for; to another origin without credentials.

        The HTTP library takes away `Authorization` alone, and any cookie.
        """
        target, sent = response.next_request, request.url.params
        assert target is not None
        check_host(target.url)
        keys = self._query.intersection(sent)
        if origin(target.url) == origin(request.url):
            for name in keys.difference(target.url.params):
                target.url = target.url.copy_add_param(name, sent[name])
            texts = [r.headers.get("Cookie", "") for r in (request, target)]
            pairs = [pair for text in texts for pair in text.split("; ") if pair]
            if pairs:
                named = {pair.partition("=")[0]: pair for pair in pairs}
                target.headers["Cookie"] = "; ".join(named.values())
            return target
        target.headers = self._safe(target.headers)
        for name in keys:  # a server may repeat the query in what it answers
            if sent[name] in target.url.params.get_list(name):
                target.url = target.url.copy_remove_param(name)
        return target

    def _safe(self, headers: httpx.Headers) -> httpx.Headers:
        plain = _PLAIN - self._headers
        return httpx.Headers([pair for pair in headers.raw if _name(pair) in plain])


def _name(pair: tuple[bytes, bytes]) -> str:
    return pair[0].decode("ascii").lower()


def check_answer(response: object, request: httpx.Request) -> httpx.Response:
    """What middleware gave, if it is a response; one that it made has no request."""
    if not isinstance(response, httpx.Response):  # of an async function, for example
        kind = type(response).__name__
        raise TypeError(f"middleware must give a response, not a {kind}")
    response.request = getattr(response, "_request", None) or request
    return response


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Scheme, host and port: what credentials are for."""
    port = url.port or {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.host, port
