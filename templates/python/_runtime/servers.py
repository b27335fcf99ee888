"""The servers of the document: which one is meant, and where an operation goes."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .auth import Secret
from .state import Profile, State


@dataclass(frozen=True, slots=True)
class Variable:
    """A part of URLs, `{wire_name=default}`: any text, or one of `allowed`."""

    wire_name: str
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Servers:
    """URLs by name, the first by default; variables by the client's argument."""

    urls: Mapping[str, str]
    argument: str = "environment"
    variables: Mapping[str, Variable] = field(default_factory=dict[str, Variable])

    def choose(
        self,
        profile: Profile,
        secrets: Mapping[str, Secret | None],
        options: Mapping[str, Any],
        name: str | None,
        given: Mapping[str, str | None],
    ) -> tuple[Profile, Mapping[str, Secret | None], Mapping[str, Any]]:
        """The arguments of a client, with the URL of the server that is meant.

        `base_url=` goes before the choice, an argument before the environment.
        Raises: ValueError: for a name or a value that the document does not have.
        """
        prefix = profile.environment_prefix
        names = tuple(self.urls) if len(self.urls) > 1 else ()
        server = _pick(prefix, self.argument, name, names) or next(iter(self.urls), "")
        template = self.urls.get(server, "")
        values: dict[str, str] = {}
        for key, rule in self.variables.items():
            value = _pick(prefix, key, given[key], rule.allowed)
            mark = f"{{{rule.wire_name}="
            elsewhere = mark not in template and mark in "".join(self.urls.values())
            if elsewhere and given[key] is not None:
                raise ValueError(f"{key}= is no part of the server {server!r}")
            if value is not None:
                values[rule.wire_name] = value
        url = _fill(template, values).rstrip("/")
        path = url if url[:1] in "/" else ""
        base = "" if url[:1] in "/" else url
        meant = replace(profile, base_url=base, base_path=path, server=(server, values))
        chosen = {name, *given.values()} != {None}
        if base and chosen and options.get("base_url") is None:
            options = {**options, "base_url": base}  # over that of the environment
        return meant, secrets, options


def _pick(
    prefix: str, argument: str, given: str | None, allowed: tuple[str, ...]
) -> str | None:
    """The argument, else its environment variable, or None."""
    variable = f"{prefix}_{argument}".upper()
    value = os.environ.get(variable) if given is None else given
    if value is not None and allowed and value not in allowed:
        words = f"one of {', '.join(map(repr, allowed))}, not {value!r}"
        raise ValueError(f"{argument}= or {variable} must be {words}")
    return value


def _fill(url: str, values: Mapping[str, str]) -> str:
    return re.sub(r"\{([^{}=]+)=([^{}]*)\}", lambda m: values.get(m[1], m[2]), url)


def find_base_url(state: State, urls: Mapping[str, str]) -> str:
    """The base URL of an operation that has servers of its own.

    The one of the same name as the client's, else the first. A base URL of the user's
    goes before it, so that tests and proxies get every request.
    """
    profile = state.profile
    name, values = profile.server
    url = _fill(urls.get(name) or next(iter(urls.values())), values)
    if profile.base_url:
        return url if state.base_url.rstrip("/") == profile.base_url else state.base_url
    if url[:1] not in "/":
        return url
    own = state.base_url.rstrip("/")  # a place for the document's own path
    root = own.removesuffix(profile.base_path)
    return root + url if own.endswith(profile.base_path) else own
