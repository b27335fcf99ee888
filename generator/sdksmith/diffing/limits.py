"""What is checked of a value beyond its type: `Field(max_length=3)` and its like."""

import ast
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import TypeAlias

Limits: TypeAlias = frozenset[tuple[str, str]]
"""Each limit by name, with its value as source."""

# When a limit is no tighter than another one of its name.
_NUMBERS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    **dict.fromkeys(("max_length", "le", "lt"), lambda new, old: new >= old),
    **dict.fromkeys(("min_length", "ge", "gt"), lambda new, old: new <= old),
    "multiple_of": lambda new, old: old % new == 0,
}
# A number above 5 is at least 5 too.
_IMPLIED = {"le": "lt", "ge": "gt"}
# What says how a value is read or which variant it is, not what it may be.
_NO_LIMITS = ("Tagged", "FromList")


def read_limits(marks: Iterable[ast.expr]) -> Limits:
    """Give the limits in the marks of an `Annotated`."""
    found: set[tuple[str, str]] = set()
    for mark in marks:
        if not isinstance(mark, ast.Call):
            continue
        name = ast.unparse(mark.func).lstrip("_")
        if name in ("Field", "StringConstraints"):
            found |= {(row.arg or "", ast.unparse(row.value)) for row in mark.keywords}
        elif name not in _NO_LIMITS:
            found.add((name, ast.unparse(mark)))
    return frozenset(found)


def allows(new: Limits, old: Limits) -> bool:
    """Say whether all that keeps to the old limits keeps to the new ones."""
    return all(_holds(name, value, old) for name, value in new)


def _holds(name: str, value: str, old: Limits) -> bool:
    if (name, value) in old:
        return True
    before = dict(old)
    if name == "OneOf" and name in before:
        return _arguments(before[name]) <= _arguments(value)
    if name not in _NUMBERS:
        return False
    other = _IMPLIED.get(name, name)
    found = [before[key] for key in (name, other) if key in before]
    return any(_NUMBERS[name](Decimal(value), Decimal(known)) for known in found)


def _arguments(source: str) -> set[str]:
    call = ast.parse(source, mode="eval").body
    assert isinstance(call, ast.Call)
    return {ast.unparse(argument) for argument in call.args}


def spell_limits(limits: Limits) -> str:
    """Give limits as people read them, `max_length=3`; "no limit" for none."""
    shown = sorted(
        value if value.startswith(f"{name}(") else f"{name}={value}"
        for name, value in limits
    )
    return ", ".join(shown) or "no limit"
