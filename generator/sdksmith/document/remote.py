"""A file of another machine, by https: with limits, and only where the user allows it."""

import threading
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.parse import quote

from sdksmith.document.addresses import RemoteError, is_local_server, refuse

SECONDS = 30.0
BYTES = 20_000_000
_SOCKET_SECONDS = 10.0


@dataclass(frozen=True)
class Fetched:
    """What was fetched, and the URL where it was in the end (RFC 3986 §5.1.3)."""

    url: str
    data: bytes


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
