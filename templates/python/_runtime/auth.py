"""The security schemes: where a credential comes from and where it is put."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Secret = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A credential, or a function that is asked for it before every try."""
Secrets = Mapping[str, Secret | None]
Alternatives = tuple[tuple[str, ...], ...]
Location = Literal["header", "query", "cookie"]
Place = tuple[Location, str]
"""Where a credential stands; names of headers are in lower case."""


@dataclass(frozen=True, slots=True)
class Ask:
    """The step of a call that asks a function for a credential."""

    secret: Callable[[], str | Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Credential:
    """One credential as it is sent; `auth` does it itself."""

    location: Location
    wire_name: str
    value: str = field(repr=False)
    auth: Any = None


class Scheme:
    """A scheme; each of its `ways` is a combination of client arguments that serves."""

    ways: tuple[tuple[str, ...], ...]
    place: Place = ("header", "authorization")

    def find_way(self, secrets: Secrets) -> tuple[str, ...]:
        """The first way whose arguments are all there, or none."""
        serving = (way for way in self.ways if all(map(secrets.get, way)))
        return next(serving, ())

    def can_renew(self, secrets: Secrets) -> bool:
        """Whether a refused credential (401) can be replaced by a fresh one."""
        return False

    def ask(
        self, call: Any, until: float, refused: Collection[str]
    ) -> Generator[Any, Any, list[str]]:
        """The steps that give the values for `credential`; functions are asked anew.

        `refused` are credentials that the server did not accept in this call.
        """
        secrets: Secrets = call.state.secrets
        return (yield from ask_all(secrets, self.find_way(secrets)))

    def credential(self, *values: str) -> Credential:
        """What is sent; a ValueError says what is wrong with the values."""
        raise NotImplementedError


class ApiKey(Scheme):
    """A key in a header, the query or a cookie."""

    def __init__(self, argument: str, wire_name: str, location: Location) -> None:
        self.ways = ((argument,),)
        name = wire_name.lower() if location == "header" else wire_name
        self.place = (location, name)
        self._wire_name = wire_name

    def credential(self, *values: str) -> Credential:
        """The key, as it is."""
        return Credential(self.place[0], self._wire_name, *values)


def ask_all(secrets: Secrets, names: Collection[str]) -> Generator[Any, Any, list[str]]:
    """The steps that give the values of these arguments."""
    values: list[str] = []
    for name in names:
        secret = secrets[name]
        values.append((yield Ask(secret)) if callable(secret) else secret or "")
    return values


def choose(
    alternatives: Alternatives,
    schemes: Mapping[str, Scheme],
    secrets: Secrets,
    given: Collection[Place],
) -> list[Scheme] | None:
    """The schemes to ask: those of the first alternative that can be served.

    Where the caller has filled a place (`given`), its scheme is not asked. An empty list
    is an anonymous call, or one that the caller serves alone. None: credentials are
    missing.
    """
    for names in filter(None, alternatives):
        asked = [s for name in names if (s := schemes[name]).place not in given]
        if all(scheme.find_way(secrets) for scheme in asked):
            return asked
    return [] if not alternatives or () in alternatives else None


def describe_missing(
    alternatives: Alternatives, schemes: Mapping[str, Scheme], prefix: str
) -> str:
    """Say which arguments, or environment variables, would serve."""

    def describe(way: tuple[str, ...]) -> str:
        return " and ".join(
            f"{name}= (or the environment variable {prefix}_{name.upper()})"
            for name in way
        )

    ways = [
        " and ".join(", or ".join(map(describe, schemes[name].ways)) for name in names)
        for names in filter(None, alternatives)
    ]
    return f"no credential was given: pass {', or '.join(dict.fromkeys(ways))}"
