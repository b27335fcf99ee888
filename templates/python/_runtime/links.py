"""Links to the next page: the `Link` header, and which URL may be followed."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from ._http import httpx
from .request import origin

# The grammar of RFC 8288 3, read as generously as its appendix B.2 does.
_VALUE = r"""\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*))"""
_PARAMETER = re.compile(rf"\s*;\s*([^\s=;,\"]+)(?:{_VALUE})?")
_LINK = re.compile(r"[\s,]*<([^>]*)>")


def find_next_link(header: str) -> str | None:
    """The target of the link whose relation is `next`, None if there is none.

    A link with an anchor speaks of another resource (RFC 8288 3.2).
    """
    at = 0
    while link := _LINK.match(header, at):
        at, known = link.end(), dict[str, str]()
        while one := _PARAMETER.match(header, at):
            at = one.end()
            text = re.sub(r"\\(.)", r"\1", one[2]) if one[2] is not None else one[3]
            known.setdefault(one[1].lower(), text or "")  # the first one counts
        if "next" in known.get("rel", "").lower().split() and "anchor" not in known:
            return link[1].strip()
        at = max(at, header.find(",", at))
    return None


def follow(base_url: str, here: httpx.URL, target: str) -> tuple[str, dict[str, str]]:
    """The URL of the next page without its query, and the query's pieces by name.

    It is relative to the page that names it (RFC 3986 5). A server behind a proxy that
    speaks TLS for it writes `http`: that is the same origin, and asked for by https.
    Raises: ValueError: for another origin, to which nothing is sent.
    """
    base = httpx.URL(base_url)
    try:
        url = here.join(target)
    except (httpx.InvalidURL, ValueError) as error:
        raise ValueError("the URL of its next page is none") from error
    if origin(url) == ("http", base.host, 80) and base.scheme == "https":
        url = url.copy_with(scheme="https", port=base.port)
    if origin(url) != origin(base):
        other = f"{url.scheme}://{url.host}"
        raise ValueError(f"its next page is at another origin, {other}: not followed")
    pieces: dict[str, str] = {}
    for piece in filter(None, url.query.decode("ascii").split("&")):
        name = unquote_plus(piece.partition("=")[0])
        pieces[name] = f"{pieces[name]}&{piece}" if name in pieces else piece
    bare = url.copy_with(query=None, fragment=None, userinfo=base.userinfo)
    return str(bare), pieces
