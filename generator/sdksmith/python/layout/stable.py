"""What black is known to leave as it is, and the parts for which it has to be asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sdksmith.python.layout.pieces import Kind, Piece, UnknownLayoutError

WIDTH = 88

_STRING = re.compile(r"""(?<!\w)(?:"(?:[^"\\\n]|\\.)*"|'([^'"\\\n]*)')""")
# A string in which black might rewrite an escape: of a quote, or in hexadecimal.
_ODD_ESCAPE = re.compile(r"\\['\"xuUN]")
# What may be written in another way, in a line without its strings.
_ODD = re.compile(
    r"""['"\\#;]          # a string that was not understood, a comment
    |\S[ ]{2}|[ ]$        # blank space
    |[ ]\(|[(\[{]\(       # parentheses that may be redundant
    |[(\[{][ ]|[ ][)\]},:]
    |,[^ )\n]|,\n?[\]}]   # a comma that makes black put each entry on its own line
    |:[^ \n]              # a slice
    |\*\*[ ]|[ ]\*\*[ ]
    |(?<!\w)\d[\d_.]*[A-Za-z_]|(?<!\w)\d+\.(?!\d)|(?<![\w)\]])\.\d
    """,
    re.VERBOSE,
)
_OPEN, _CLOSE = "([{", ")]}"


@dataclass(frozen=True)
class Part:
    """What black is asked for: a piece, or a line within the brackets of one.

    `parameter` is a line of the parameters of a function, `entry` one of any other
    brackets; `depth` is that of its own indentation.
    """

    kind: Kind | Literal["parameter", "entry"]
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
    text = _STRING.sub(_double_quoted, piece.text)
    lines = text.split("\n")[:-1]
    if len(lines) == 1:
        is_stable = _is_stable_line(lines[0])
        yield text if is_stable else Part(piece.kind, piece.depth, piece.text)
    elif _is_exploded(lines, piece):
        yield f"{lines[0]}\n"
        kind: Literal["parameter", "entry"]
        kind = "parameter" if piece.kind in ("def", "stub") else "entry"
        for line in lines[1:-1]:
            is_stable = _is_stable_line(line)
            yield f"{line}\n" if is_stable else Part(kind, piece.depth + 1, f"{line}\n")
        yield f"{lines[-1]}\n"
    else:
        yield Part(piece.kind, piece.depth, piece.text)


def _double_quoted(match: re.Match[str]) -> str:
    return match[0] if match[1] is None else f'"{match[1]}"'


def _is_stable_line(line: str) -> bool:
    if len(line) > WIDTH or not line.isascii() or _ODD_ESCAPE.search(line):
        return False
    bare = _STRING.sub("_", line.strip(" "))
    return not _ODD.search(bare) and (",)" not in bare or _has_one_tuples_only(bare))


def _has_one_tuples_only(bare: str) -> bool:
    """Say whether a comma before a parenthesis always makes a tuple of one."""
    commas = [0]
    last = ""
    for character in bare:
        if character in _OPEN:
            commas.append(0)
        elif character in _CLOSE:
            if commas.pop() > 1 and last == ",":
                return False
        elif character == ",":
            commas[-1] += 1
        last = character
    return True


def _is_exploded(lines: list[str], piece: Piece) -> bool:
    """Say whether the lines are a head that opens brackets, entries, and the end.

    Each entry must stand on one line of its own, with a comma behind it.
    """
    head, *entries, end = lines
    outer, inner = "    " * piece.depth, "    " * (piece.depth + 1)
    return (
        bool(entries)
        and _is_stable_line(f"{head[:-1]}_" if head[-1] == "(" else head)
        and head.endswith(("(", " [", " {"))
        and _is_stable_line(end)
        and end[len(outer)] in _CLOSE
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
    bare = _STRING.sub("_", line)
    depth = 0
    for index, character in enumerate(bare, 1):
        if character in _OPEN:
            depth += 1
        elif character in _CLOSE:
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
