"""URLs of other machines: which they are, and which of them may be read."""

from collections.abc import Callable
from urllib.parse import SplitResult, urlsplit

_LOCAL = ("localhost", "127.0.0.1", "::1")


class RemoteError(Exception):
    """Why a URL cannot be read; the text is for the user."""


def is_remote(url: str) -> bool:
    """Say whether a URL is of another machine, or at least of a server."""
    return urlsplit(url).scheme in ("http", "https")


def is_local_server(url: str) -> bool:
    """Say whether a URL is that of a server on this machine."""
    return is_remote(url) and urlsplit(url).hostname in _LOCAL


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
