"""A file of another machine, by https: with limits, and only where the user allows it."""

import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.parse import SplitResult, quote, urlsplit

SECONDS = 30.0
BYTES = 20_000_000
_LOCAL = ("localhost", "127.0.0.1", "::1")
_SOCKET_SECONDS = 10.0


class RemoteError(Exception):
    """Why a URL cannot be read; the text is for the user."""


@dataclass(frozen=True)
class Fetched:
    """What was fetched, and the URL where it was in the end (RFC 3986 §5.1.3)."""

    url: str
    data: bytes


def is_remote(url: str) -> bool:
    """Say whether a URL is of another machine, or at least of a server."""
    return urlsplit(url).scheme in ("http", "https")


def is_local_server(url: str) -> bool:
    """Say whether a URL is that of a server on this machine."""
    return is_remote(url) and urlsplit(url).hostname in _LOCAL


def fetch(url: str) -> Fetched:
    """Give what is at a URL.

    Raises:
        RemoteError: when it is not https (http is good enough on this machine), not
            there, larger than `BYTES`, or not done after `SECONDS`.
    """
    refuse(url)
    result: list[Fetched | Exception] = []

    def work() -> None:
        try:
            result.append(_read(url))
        except (OSError, ValueError, HTTPException, RemoteError) as error:
            result.append(error)

    # A server that sends a byte now and then outlives every limit of a socket's.
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(SECONDS)
    if not result:
        raise RemoteError(f"the server took more than {SECONDS:g} seconds")
    if isinstance(result[0], Exception):
        raise RemoteError(_reason(result[0])) from result[0]
    return result[0]


def _read(url: str) -> Fetched:
    # People write spaces and other letters as they are.
    plain = quote(url, safe="%/:?#[]@!$&'()*+,;=~")
    request = urllib.request.Request(plain, headers={"User-Agent": "sdksmith"})
    with _opener().open(request, timeout=_SOCKET_SECONDS) as response:
        data = response.read(BYTES + 1)
        if len(data) > BYTES:
            raise RemoteError(f"it is larger than {BYTES:,} bytes")
        return Fetched(response.geturl(), data)


def refuse(url: str) -> None:
    """Raise RemoteError for a URL that may not be read, whatever the user allows."""
    parts = urlsplit(url)
    for applies, reason in _REASONS:
        if applies(parts):
            raise RemoteError(reason)


_REASONS: tuple[tuple[Callable[[SplitResult], bool], str], ...] = (
    (lambda url: url.scheme not in ("http", "https"), "only https is read"),
    (
        lambda url: url.scheme == "http" and url.hostname not in _LOCAL,
        "http is read on this machine only: others can change it on the way",
    ),
    (lambda url: "@" in url.netloc, "a URL with a user name or password is not read"),
)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only to where one may read anyway, and not into this machine."""

    def redirect_request(
        self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """Give the next request."""
        try:
            refuse(newurl)
            if is_local_server(newurl) and not is_local_server(req.full_url):
                raise RemoteError("it is redirected to a server on this machine")
        except RemoteError:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> urllib.request.OpenerDirector:
    """Give an opener that knows no `file:`, `ftp:` or `data:`."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        return f"the server says {error.code} {error.reason}"
    if isinstance(error, urllib.error.URLError):
        return str(error.reason)
    return str(error) or type(error).__name__
