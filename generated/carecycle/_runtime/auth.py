"""The security schemes: where a credential comes from and where it is put."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Secret = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A credential, or a function that is asked for it before every try."""


@dataclass(frozen=True, slots=True)
class Credential:
    """One credential as it is sent."""

    location: Literal["header", "query", "cookie"]
    wire_name: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header, the query or a cookie."""

    argument: str
    wire_name: str
    location: Literal["header", "query", "cookie"]

    def arguments(self) -> tuple[str, ...]:
        """The client arguments that this scheme needs."""
        return (self.argument,)

    def credential(self, key: str) -> Credential:
        """The credential made of the arguments' values."""
        return Credential(self.location, self.wire_name, key)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token in the `Authorization` header (RFC 6750)."""

    argument: str

    def arguments(self) -> tuple[str, ...]:
        """The client arguments that this scheme needs."""
        return (self.argument,)

    def credential(self, token: str) -> Credential:
        """The credential made of the arguments' values."""
        return Credential("header", "Authorization", f"Bearer {token}")


@dataclass(frozen=True, slots=True)
class Basic:
    """A user name and a password in the `Authorization` header (RFC 7617)."""

    username_argument: str
    password_argument: str

    def arguments(self) -> tuple[str, ...]:
        """The client arguments that this scheme needs."""
        return (self.username_argument, self.password_argument)

    def credential(self, username: str, password: str) -> Credential:
        """The credential made of the arguments' values."""
        encoded = base64.b64encode(f"{username}:{password}".encode()).decode("ascii")
        return Credential("header", "Authorization", f"Basic {encoded}")


Scheme = ApiKey | Basic | Bearer
Alternatives = tuple[tuple[str, ...], ...]


def choose(
    alternatives: Alternatives,
    schemes: Mapping[str, Scheme],
    secrets: Mapping[str, Secret],
) -> list[Scheme] | None:
    """The schemes of the first alternative that `secrets` can serve.

    An empty list is an anonymous call: nothing is asked for, or the anonymous
    alternative is the only one left. None: credentials are missing.
    """
    for names in filter(None, alternatives):
        chosen = [schemes[name] for name in names]
        if all(argument in secrets for s in chosen for argument in s.arguments()):
            return chosen
    return [] if not alternatives or () in alternatives else None


def environment_name(prefix: str, argument: str) -> str:
    """The environment variable that stands in for a client argument."""
    return f"{prefix}_{argument}".upper()


def describe_missing(
    alternatives: Alternatives, schemes: Mapping[str, Scheme], prefix: str
) -> str:
    """Say which arguments, or environment variables, would serve."""
    ways = [
        " and ".join(
            f"{argument}= (or the environment variable "
            f"{environment_name(prefix, argument)})"
            for name in names
            for argument in schemes[name].arguments()
        )
        for names in filter(None, alternatives)
    ]
    return f"no credential was given: pass {', or '.join(ways)}"
