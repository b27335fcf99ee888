"""How black breaks the long lines that are emitted most, and no others.

A literal of several entries gets a line for each of them. The arguments of a call share
a line if they fit there, and get one each if they do not. What stands in a line alone is
broken in the same way.
"""

import re

from sdksmith.python.layout.lines import (
    CLOSE,
    OPEN,
    WIDTH,
    is_stable_line,
    is_stable_text,
    split_outside,
    without,
)

# What may stand before the bracket at which a line is broken, strings being `_`: the
# name of an argument or the key of a dict, and the name of what is called, which may be
# that of an attribute of another call: `super().__init__`.
_BEFORE = re.compile(
    r"(?:[\w.]+=|_+: |[\w.]+ = (?:await )?|return (?:await )?|\*\*?"
    r"|(?:async )?(?:for \w+ in |with (?:await )?))?"
    r"(?P<callee>(?:[\w.]+\(\)\.)?[\w.]*)"
)
# A star that is not that of an argument, and functions without a name that take some.
_UNKNOWN = re.compile(r"(?<=[^(, *])\*|\*(?= )|lambda \w")
_STRINGS = re.compile(r"_+(?: _+)+")
# What black has no place to break at.
_WHOLE = re.compile(r"([\w.]+=|_+: )?(lambda: )?(\w+\.)?\w+")
_BLOCK = re.compile(r"((?:async )?(?:for|with) .*\))((?: as \w+)?:)")
_IMPORT = re.compile(r"from [\w.]+ import ")


def break_line(text: str, depth: int) -> list[str] | None:
    """Give the lines into which black breaks a line that is too long.

    Args:
        text: without its indentation.

    Returns:
        Nothing if black has to be asked.
    """
    if not text.isascii() or _UNKNOWN.search(without(text)):
        return None
    found = _IMPORT.match(text)
    if found:
        names = text[found.end() :].split(", ")
        return _join(f"{found[0]}(", [[f"{name},"] for name in names], ")", depth)
    tail = "," if text.endswith(",") else ""
    return _break(text.removesuffix(","), tail, depth)


def break_block(text: str, depth: int) -> list[str] | None:
    """Give the lines of `for item in call(...):` and `with call(...) as stream:`."""
    found = _BLOCK.fullmatch(text)
    if not (found and text.isascii()) or _UNKNOWN.search(without(text)):
        return None
    return _break(found[1], found[2], depth)


def _break(text: str, tail: str, depth: int) -> list[str] | None:
    """Give the lines of what stands in a line by itself, followed by a tail."""
    line = f"{'    ' * depth}{text}{tail}"
    if is_stable_line(line):
        return [f"{text}{tail}"]
    bare = without(text)
    has_room = len(line) <= WIDTH
    if not bare or (has_room and not bare.endswith(",)")):
        return None
    if _WHOLE.fullmatch(bare) and is_stable_text(line):
        return [f"{text}{tail}"]
    if bare[-1:] not in CLOSE:
        return None
    start = _opening(bare)
    before = _BEFORE.fullmatch(bare[:start])
    if not before:
        return None
    entries = _entries(text[start + 1 : -1])
    if has_room and (
        before["callee"] or len(entries) < 3 or not is_stable_text(text[:-2])
    ):
        return None
    made = (
        _arguments(entries, depth + 1)
        if before["callee"]
        else _literal(entries, bare[start], depth + 1)
    )
    if made is None:
        return None
    return _join(text[: start + 1], made, f"{text[-1]}{tail}", depth)


def _join(head: str, parts: list[list[str]], end: str, depth: int) -> list[str] | None:
    if len(head) + 4 * depth > WIDTH:
        return None
    return [head, *(f"    {line}" for lines in parts for line in lines), end]


def _literal(entries: list[str], bracket: str, depth: int) -> list[list[str]] | None:
    """Give the lines of a tuple's, a list's or a dict's entries."""
    *whole, last = entries
    if not last:  # a comma stands behind the last one
        if not whole or (len(whole) == 1 and bracket != "("):
            return None
        entries = whole
    elif len(entries) == 1:
        return (
            _strings(last, depth) if bracket == "(" else _all([_break(last, "", depth)])
        )
    return _all([_break(entry, ",", depth) for entry in entries])


def _strings(text: str, depth: int) -> list[list[str]] | None:
    """Give the lines of strings that follow each other without a comma."""
    bare = without(text)
    if not (_STRINGS.fullmatch(bare) and is_stable_text(text)):
        return None
    if len(text) + 4 * depth <= WIDTH:
        return [[text]]
    return [[text[found.start() : found.end()]] for found in re.finditer("_+", bare)]


def _arguments(entries: list[str], depth: int) -> list[list[str]] | None:
    line = ", ".join(entries)
    if not entries[-1]:
        return None
    if is_stable_line(f"{'    ' * depth}{line}"):
        return [[line]]
    if len(line) + 4 * depth <= WIDTH:
        return None
    if len(entries) == 1:
        return _all([_break(line, "", depth)])
    return _all([_break(entry, ",", depth) for entry in entries])


def _all(parts: list[list[str] | None]) -> list[list[str]] | None:
    found = [part for part in parts if part is not None]
    return found if len(found) == len(parts) else None


def _opening(bare: str) -> int:
    """Give the index of the bracket that the last one closes."""
    depth = 0
    for index in range(len(bare) - 1, -1, -1):
        depth += (bare[index] in CLOSE) - (bare[index] in OPEN)
        if not depth:
            return index
    return 0


def _entries(text: str) -> list[str]:
    """Give what commas part; the last is empty if a comma stands behind it."""
    return [entry.strip(" ") for entry in split_outside(text, ",")]
