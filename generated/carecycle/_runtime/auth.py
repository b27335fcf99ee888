"""The security schemes: where a credential comes from and where it is put."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Generator, Mapping
from dataclasses import dataclass, field
from inspect import isawaitable
from itertools import chain, product
from typing import Any, Literal

from .errors import MissingCredentialError

Secret = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A credential, or a function that is asked for it before every try."""
Secrets = Mapping[str, Secret | None]
Location = Literal["header", "query", "cookie"]
Ways = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Credential:
    """A credential as it is sent, or what sends it (`auth`), and may get a fresh one."""

    location: Location
    wire_name: str
    value: str = field(repr=False)
    auth: Any = None
    can_renew: bool = False


@dataclass
class Ask:
    """The step of a call that asks a function for a credential."""

    secret: Callable[[], str | Awaitable[str]]

    def do(self, drive: Any) -> Any:
        """Do it; `drive` does the steps that it takes."""
        answer = self.secret()
        if isawaitable(answer):
            getattr(answer, "close", str)()  # else Python says that nobody awaited it
            raise TypeError("an async function for a credential needs the async client")
        return answer

    async def do_async(self, drive: Any) -> Any:
        """The same, awaited."""
        answer = self.secret()
        return await answer if isawaitable(answer) else answer


class ApiKey:
    """A key in a header, the query or a cookie; the other schemes are made like it.

    Each of its `ways` is a combination of arguments of the client that serves.
    """

    def __init__(self, argument: str, wire_name: str, location: Location) -> None:
        self.ways: Ways = ((argument,),)
        self.location: Location = location
        self.wire_name = wire_name

    def find_way(self, secrets: Secrets) -> tuple[str, ...]:
        """The first way whose arguments are all there, or none."""
        return next((way for way in self.ways if all(map(secrets.get, way))), ())

    def ask(
        self, call: Any, until: float, refused: Collection[str]
    ) -> Generator[Any, Any, list[str]]:
        """The steps that give the values for `credential`.

        `refused` are those that the server did not accept in this call.
        """
        values: list[str] = []
        for name in self.find_way(call.state.secrets):
            secret = call.state.secrets[name]
            is_text = isinstance(secret, str)
            values.append(secret if is_text else (yield Ask(secret)))
        return values

    def credential(self, *values: str) -> Credential:
        """What is sent; a ValueError says what is wrong with the values."""
        return Credential(self.location, self.wire_name, values[0])


def choose(
    state: Any,
    security: Ways | None,
    is_filled: Callable[[Location, str], bool],
) -> list[ApiKey]:
    """The schemes to ask: those of the first alternative that can be served.

    None of `security` are the client's alternatives. A scheme whose place the caller
    has filled is not asked.

    Raises: MissingCredentialError: says which arguments or variables would serve.
    """
    alternatives = state.profile.security if security is None else security
    combinations: list[list[ApiKey]]
    combinations = [[state.profile.schemes[n] for n in names] for names in alternatives]
    for schemes in filter(None, combinations):
        asked = [s for s in schemes if not is_filled(s.location, s.wire_name)]
        if all(scheme.find_way(state.secrets) for scheme in asked):
            return asked
    if not alternatives or () in alternatives:
        return []
    prefix = state.profile.environment_prefix
    ways = [
        " and ".join(
            f"{name}= (or the environment variable {prefix}_{name.upper()})"
            for name in dict.fromkeys(chain(*choice))
        )
        for schemes in combinations
        for choice in product(*list[Ways](scheme.ways for scheme in schemes))
    ]
    words = ", or ".join(dict.fromkeys(ways))
    raise MissingCredentialError(f"no credential was given: pass {words}")
