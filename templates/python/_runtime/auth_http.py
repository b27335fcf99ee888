"""Credentials after the name of an HTTP authentication scheme (RFC 9110 11.4)."""

from __future__ import annotations

import base64

from .auth import ApiKey, Credential, Secrets


class Token(ApiKey):
    """A token in the `Authorization` header: `Bearer` (RFC 6750) or another name."""

    def __init__(self, argument: str, name: str = "Bearer") -> None:
        super().__init__(argument, "Authorization", "header")
        self._name = name

    def credential(self, *values: str) -> Credential:
        """The token after the scheme's name."""
        return super().credential(" ".join([self._name, *values]))


class Basic(ApiKey):
    """A user name and a password in the `Authorization` header (RFC 7617)."""

    def __init__(self, username_argument: str, password_argument: str) -> None:
        super().__init__("", "Authorization", "header")
        self.ways = ((username_argument, password_argument),)

    def find_way(self, secrets: Secrets) -> tuple[str, ...]:
        """As in other schemes, but a password may be empty if it is given so."""
        username, password = self.ways[0]
        is_there = secrets.get(username) and secrets.get(password) is not None
        return self.ways[0] if is_there else ()

    def credential(self, *values: str) -> Credential:
        """Both, joined with a colon as UTF-8."""
        username, password = values
        if ":" in username:
            raise ValueError("a user name must not hold a colon")
        encoded = base64.b64encode(f"{username}:{password}".encode()).decode("ascii")
        return super().credential(f"Basic {encoded}")
