"""Options as they are given: is there such a one, and can it be that."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Mapping, Sequence
from types import NoneType
from typing import Any, NamedTuple

from ._http import httpx
from .auth import Secret


class Rule(NamedTuple):
    """What an option can be, and the same in words; a number has to be over `over`."""

    types: tuple[Any, ...]
    words: str
    over: float = 0


_SECONDS = "a number of seconds over 0"
_RULES = {
    "timeout": Rule(
        (int, float, NoneType, httpx.Timeout), f"{_SECONDS}, None or a Timeout"
    ),
    "deadline": Rule((int, float), _SECONDS),
    "max_retries": Rule((int,), "a whole number from 0", -1),
    "max_retry_wait": Rule((int, float), _SECONDS),
    "base_url": Rule((str, NoneType), "a str"),
    "idempotency_key": Rule((str, NoneType), "a str"),
    "rate_limit": Rule((Sequence, NoneType), "a pair of numbers or None"),
    "middleware": Rule((Sequence,), "a list of functions"),
    "on_drift": Rule((Callable, NoneType), "a function or None"),
    **dict.fromkeys(
        ("extra_headers", "extra_query", "default_headers", "default_query"),
        Rule((Mapping,), "a mapping"),
    ),
}


def http_client_rule(kind: type) -> dict[str, Rule]:
    """The rule for the HTTP client of the user's."""
    return {"http_client": Rule((kind, NoneType), f"{kind.__module__}.{kind.__name__}")}


def check_options(
    owner: str,
    given: Mapping[str, Any],
    known: Collection[str],
    more_rules: Mapping[str, Rule] | None = None,
) -> None:
    """Check the names, then the values.

    Raises: TypeError: for an option that is not known or of another type.
    ValueError: for a number that is too small.
    """
    if not given:
        return
    for name in given:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"{owner} has no option {name!r}{hint}")
    rules = {**_RULES, **(more_rules or {})}
    for name in rules.keys() & given.keys():
        value, rule = given[name], rules[name]
        words = f"{owner}: {name} must be {rule.words}, not "
        if not isinstance(value, rule.types) or isinstance(value, bool):
            raise TypeError(words + type(value).__name__)
        if isinstance(value, int | float) and not value > rule.over:
            raise ValueError(f"{words}{value}")


def check_secrets(owner: str, secrets: Mapping[str, Secret | None]) -> None:
    """Raise TypeError for a credential that is neither text nor a function."""
    for name, secret in secrets.items():
        given: object = secret
        if not (given is None or isinstance(given, str) or callable(given)):
            kind = type(given).__name__
            raise TypeError(f"{owner}: {name} must be a str or a function, not {kind}")
