"""A text that a regular expression matches: the shortest that comes easily.

`rstr` was tried: its repeats are random up to a hundred, nested ones never end. Those of
`hypothesis` cost tens of milliseconds each, and there are hundreds of thousands.
"""

from __future__ import annotations

import re
from re import _constants as codes  # type: ignore[attr-defined]  # no stubs
from re import _parser as parser  # type: ignore[attr-defined]  # no stubs
from typing import Any

_SPARE = "a1A-_x. /:é"
_MOST_LENGTHS = 40  # that are tried


def match_pattern(pattern: Any, least: int = 0, most: int | None = None) -> str | None:
    """Give a text that a pattern matches, of the length asked for; None if none shows.

    The patterns are of ECMA-262; those that Python cannot read give None.
    """
    if not isinstance(pattern, str):
        return None
    try:
        compiled = re.compile(pattern)
        parsed = parser.parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
    lengths = (0, least, max(least // 2, 1), *range(least)[:-_MOST_LENGTHS:-1])
    for length in dict.fromkeys(lengths):
        for fewest in (1, 0):
            text = _write(parsed, length, fewest).ljust(least, "x")
            fits = least <= len(text) and (most is None or len(text) <= most)
            if fits and compiled.search(text):
                return text
    return None


def is_match(pattern: str, text: str) -> bool:
    """Say whether a text matches; a pattern that Python cannot read matches none."""
    try:
        return bool(re.search(pattern, text))
    except (re.error, OverflowError, RecursionError):
        return False


def _write(parsed: Any, length: int, least: int) -> str:
    """Give a text; repeats go on up to `length` where they may, at `least` so often."""
    return "".join(_write_one(code, value, length, least) for code, value in parsed)


def _write_one(code: Any, value: Any, length: int, least: int) -> str:
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if code is codes.ANY:
        return "a"
    if code is codes.IN:
        return _choose(value)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        fewest, most, inner = value
        times = min(max(fewest, least), most)
        is_group = len(inner) != 1 or inner[0][0] is codes.SUBPATTERN
        text = _write(inner, 0 if is_group else length, least)
        wanted = -(-length // max(len(text), 1))
        return text * min(max(times, wanted), most)
    if code is codes.SUBPATTERN:
        return _write(value[3], length, least)
    if code is codes.BRANCH:
        return _write(value[1][0], length, least)
    return ""


def _choose(parts: Any) -> str:
    """Give a character of a set, a printable one if there is one."""
    if parts[0][0] is codes.NEGATE:
        pattern = parts[1:]
        return next((c for c in _SPARE if not _holds(pattern, c)), "~")
    found = [c for c in _SPARE if _holds(parts, c)]
    if found:
        return found[0]
    code, value = parts[0]
    return chr(value if code is codes.LITERAL else value[0])


def _holds(parts: Any, character: str) -> bool:
    return any(_is_in(code, value, character) for code, value in parts)


def _is_in(code: Any, value: Any, character: str) -> bool:
    if code is codes.LITERAL:
        return ord(character) == value
    if code is codes.RANGE:
        return value[0] <= ord(character) <= value[1]
    kinds = {"DIGIT": str.isdigit, "SPACE": str.isspace}
    name = str(value).removeprefix("CATEGORY_")
    test = kinds.get(name.removeprefix("NOT_"), lambda c: c.isalnum() or c == "_")
    return bool(test(character)) != name.startswith("NOT_")
