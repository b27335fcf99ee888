"""What a value of a document is, for type checkers and for people."""

import json
from collections.abc import Mapping
from typing import Any, TypeGuard

# No more of a value than this is shown; the source line stands below the message.
SHOWN = 80

# What nearly all values are is known at once for a mapping or for none; Python asks an
# abstract class in its own language.
_KNOWN: Mapping[type, bool] = {
    dict: True,
    **dict.fromkeys((str, list, bool, int, float, type(None)), False),
}


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Say whether a value is a mapping; all keys of a document are text."""
    known = _KNOWN.get(type(value))
    return isinstance(value, Mapping) if known is None else known


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Say whether a value is a list."""
    return isinstance(value, list)


def mapping_at(node: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Give the mapping under a key; anything else is an empty one."""
    value = node.get(key)
    return value if is_mapping(value) else {}


def list_at(node: Mapping[str, Any], key: str) -> list[Any]:
    """Give the list under a key; anything else is an empty one."""
    value = node.get(key)
    return value if is_list(value) else []


def shorten(value: Any, quotes: str = "`") -> str:
    """Give a value as JSON, at most `SHOWN` characters of it, in back-ticks."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    if len(text) > SHOWN:
        text = text[: SHOWN - 1] + "…"
    return f"{quotes}{text}{quotes}"


def kind_of(value: Any) -> str:
    """Give what a value is: "text", "a list", ..."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return "text"
    if isinstance(value, int | float):
        return "a number"
    return "a list" if isinstance(value, list) else "a mapping"
