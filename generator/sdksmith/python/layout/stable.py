"""What black is known to leave as it is, and the parts for which it has to be asked."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from sdksmith.python.layout.annotated import (
    break_alias,
    break_annotated,
    break_constant,
    break_head,
    break_return,
    wrap_constant,
)
from sdksmith.python.layout.lines import (
    CLOSE,
    double_quoted,
    is_stable_line,
    split_outside,
)
from sdksmith.python.layout.long_lines import break_block, break_line
from sdksmith.python.layout.pieces import Kind, Piece, UnknownLayoutError

PartKind = Kind | Literal["parameter", "entry"]
Break = Callable[[str, int], list[str] | None]
"""Gives the lines into which black breaks one, without their indentation."""


@dataclass(frozen=True)
class Part:
    """What black is asked for: a piece, or a line within the brackets of one.

    `parameter` is a line of the parameters of a function, `entry` one of any other
    brackets; `depth` is that of its own indentation.
    """

    kind: PartKind
    depth: int
    text: str


def take_apart(piece: Piece) -> Iterator[str | Part]:
    """Give the piece as text that is final, and parts that may not be.

    Raises:
        UnknownLayoutError: when only black, asked about the whole, knows its form.
    """
    if piece.kind in ("comment", "text") or piece.kind.endswith("docstring"):
        is_stable = _is_stable_text(piece)
        if not is_stable and piece.kind not in ("def docstring", "class docstring"):
            raise UnknownLayoutError  # there is no context to put it into
        yield piece.text if is_stable else Part(piece.kind, piece.depth, piece.text)
        return
    given = piece.text.split("\n")[:-1]
    if len(given) == 1:
        yield _settle(given[0], piece.kind, piece.depth)
        return
    yield from _exploded(given, piece) or [Part(piece.kind, piece.depth, piece.text)]


def _exploded(given: list[str], piece: Piece) -> list[str | Part]:
    """Give a piece whose brackets hold a line for each entry, [] if it is none."""
    lines = [double_quoted(line) for line in given]
    if not _is_exploded(lines, piece):
        return []
    wrapped = wrap_constant(lines[0], piece.depth)
    if wrapped:
        opened, call = wrapped
        moved = [call, *(f"    {line}" for line in given[1:])]
        inner = replace(piece, depth=piece.depth + 1, text="")
        made = _exploded(moved, inner)
        return made and [f"{opened}\n", *made, f"{'    ' * piece.depth})\n"]
    head = _lay_out(lines[0], piece.depth, [break_constant])
    end = _lay_out(lines[-1], piece.depth, [break_return])
    if not (head and end):
        return []
    kind: PartKind = "parameter" if piece.kind in ("def", "stub") else "entry"
    entries = [_settle(line, kind, piece.depth + 1) for line in given[1:-1]]
    return [head, *entries, end]


# Most lines of a large package stand in it many times.
@lru_cache(maxsize=20_000)
def _settle(line: str, kind: PartKind, depth: int) -> str | Part:
    laid_out = _lay_out(double_quoted(line), depth, _BREAKS.get(kind, ()))
    return laid_out or Part(kind, depth, f"{line}\n")


def _lay_out(line: str, depth: int, ways: Sequence[Break]) -> str:
    """Give a line in its form, "" if only black knows it."""
    # What opens a bracket or closes one is stable when it would be with a name in there.
    if is_stable_line(f"{line[:-1]}_" if line[-1] == "(" else line):
        return f"{line}\n"
    indent = "    " * depth
    for way in ways:
        broken = way(line.removeprefix(indent), depth)
        if broken:
            return "".join(f"{indent}{entry}\n" for entry in broken)
    return ""


_BREAKS: Mapping[PartKind, Sequence[Break]] = {
    "import": [break_line],
    "block": [break_block],
    "entry": [break_line],
    "plain": [break_line, break_annotated, break_alias],
    "parameter": [break_annotated],
    "class": [break_head],
    "def": [break_head],
}


def _is_exploded(lines: list[str], piece: Piece) -> bool:
    """Say whether the lines are a head that opens brackets, entries, and the end.

    Each entry must stand on one line of its own, with a comma behind it.
    """
    head, *entries, end = lines
    outer, inner = "    " * piece.depth, "    " * (piece.depth + 1)
    return (
        bool(entries)
        and head.endswith(("(", " [", " {"))
        and end.startswith(tuple(f"{outer}{bracket}" for bracket in CLOSE))
        and (piece.kind in ("def", "stub") or len(end) == len(outer) + 1)
        and all(
            entry.startswith(inner)
            and not entry.startswith(f"{inner} ")
            and _is_entry(entry)
            for entry in entries
        )
    )


def _is_entry(line: str) -> bool:
    """Say whether the only comma outside of brackets is the last character."""
    return line[-1] == "," and split_outside(line, ",")[1:] == [""]


def _is_stable_text(piece: Piece) -> bool:
    """Say whether a comment, a docstring or another text that stands alone is final."""
    indent = "    " * piece.depth
    text = piece.text[len(indent) : -1]
    if piece.kind == "comment":
        return text.startswith("# ") and text.isascii() and text == text.rstrip()
    is_long = text.startswith('"""') and text.endswith('"""') and len(text) > 6
    if not is_long or re.search(r"\\[xuUN]|\\\s*\n|\t", text):
        return False
    body = text[3:-3]
    return piece.kind == "text" or _is_stable_docstring(body, indent)


def _is_stable_docstring(body: str, indent: str) -> bool:
    first, *others = body.split("\n")
    if not first or first[0] in ' "' or first != first.rstrip():
        return False
    if not others:
        return first[-1] not in '"\\'
    *inner, last = others
    found = [line for line in inner if line]
    margins = [len(line) - len(line.lstrip(" ")) for line in found]
    return (
        last == indent
        and all(line == line.rstrip() for line in inner)
        and bool(found)
        and min(margins) == len(indent)
    )
