"""HTTP digest (RFC 7616), as the HTTP library does it: refused first, then answered."""

from __future__ import annotations

from ._http import httpx
from .auth import ApiKey, Credential


class Digest(ApiKey):
    """A user name and a password, of which only a hash is sent."""

    def __init__(self, username_argument: str, password_argument: str) -> None:
        super().__init__("", "Authorization", "header")
        self.ways = ((username_argument, password_argument),)

    def credential(self, *values: str) -> Credential:
        """What answers the server's challenge."""
        username, password = values
        auth = httpx.DigestAuth(username, password)
        return Credential("header", "Authorization", "", auth)
