"""What black is known to leave as it is, and the parts for which it has to be asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sdksmith.python.layout.lines import (
    CLOSE,
    OPEN,
    double_quoted,
    is_stable_line,
    without,
)
from sdksmith.python.layout.long_lines import break_line
from sdksmith.python.layout.pieces import Kind, Piece, UnknownLayoutError

PartKind = Kind | Literal["parameter", "entry"]


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
    lines = [double_quoted(line) for line in given]
    if len(lines) == 1:
        yield _settle(given[0], piece.kind, piece.depth)
    elif _is_exploded(lines, piece):
        yield f"{lines[0]}\n"
        kind: PartKind = "parameter" if piece.kind in ("def", "stub") else "entry"
        for line in given[1:-1]:
            yield _settle(line, kind, piece.depth + 1)
        yield f"{lines[-1]}\n"
    else:
        yield Part(piece.kind, piece.depth, piece.text)


def _settle(line: str, kind: PartKind, depth: int) -> str | Part:
    final = double_quoted(line)
    if is_stable_line(final):
        return f"{final}\n"
    if kind in ("import", "plain", "entry"):
        indent = "    " * depth
        broken = break_line(final.removeprefix(indent), depth)
        if broken:
            return "".join(f"{indent}{entry}\n" for entry in broken)
    return Part(kind, depth, f"{line}\n")


def _is_exploded(lines: list[str], piece: Piece) -> bool:
    """Say whether the lines are a head that opens brackets, entries, and the end.

    Each entry must stand on one line of its own, with a comma behind it.
    """
    head, *entries, end = lines
    outer, inner = "    " * piece.depth, "    " * (piece.depth + 1)
    return (
        bool(entries)
        and is_stable_line(f"{head[:-1]}_" if head[-1] == "(" else head)
        and head.endswith(("(", " [", " {"))
        and is_stable_line(end)
        and end[len(outer)] in CLOSE
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
    bare = without(line)
    depth = 0
    for index, character in enumerate(bare, 1):
        if character in OPEN:
            depth += 1
        elif character in CLOSE:
            depth -= 1
        elif character == "," and not depth:
            return index == len(bare)
    return False


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
