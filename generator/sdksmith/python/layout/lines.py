"""What black leaves as it is in one line."""

import re
from functools import lru_cache

WIDTH = 88
# Most lines of a large package stand in it many times, and are looked at repeatedly.
_REMEMBERED = 20_000

_STRING = re.compile(
    r"""(\b[A-Za-z]+(?=["']))?("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
)
# A string in which black might rewrite an escape: of a quote, or in hexadecimal.
_ODD_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*\\['\"xuUN]")
# What may be written in another way, in a line without its strings.
_ODD = re.compile(
    r"""['"\\#;]          # a string that was not understood, a comment
    |\S[ ]{2}|[ ]$        # blank space
    |(?<![=,:])(?<!return)[ ]\(  # parentheses that may be redundant
    |[(\[{][ ]|[ ][)\]},:]
    |,[^ )\n]|,\n?[\]}]   # a comma that makes black put each entry on its own line
    |:[^ \n]              # a slice
    |\*\*[ ]|[ ]\*\*[ ]
    |(?<!\w)\d[\d_.]*[A-Za-z_]|(?<!\w)\d+\.(?!\d)|(?<![\w)\]])\.\d
    """,
    re.VERBOSE,
)
OPEN, CLOSE = "([{", ")]}"
_NO_CALLEE = (" ", "=", *OPEN)
"""What stands before a parenthesis that calls nothing."""
_MARKS = re.compile(r"[(\[{]|[)\]}]|, ?| \| ")


def _double_quoted(match: re.Match[str]) -> str:
    prefix, string = match.groups()
    plain = not (prefix or set(string[1:-1]) & set("'\""))
    return f'"{string[1:-1]}"' if plain else match[0]


def _blank(match: re.Match[str]) -> str:
    known = match[1] in (None, "f", "b") and match[2][0] == '"'
    return "_" * len(match[0]) if known else match[0]


def double_quoted(text: str) -> str:
    """Give the text with double quotes round strings that have no need of others."""
    if "'" not in text:
        return text
    return _STRING.sub(_double_quoted, text)


@lru_cache(maxsize=_REMEMBERED)
def without(text: str) -> str:
    """Give the text with underscores in the place of strings, as many as they fill.

    Those in single quotes stay, and those with a prefix other than `f` and `b`.
    """
    if '"' not in text and "'" not in text:
        return text
    return _STRING.sub(_blank, text)


def is_stable_line(line: str) -> bool:
    """Say whether black leaves a line as it is."""
    return len(line) <= WIDTH and is_stable_text(line)


@lru_cache(maxsize=_REMEMBERED)
def is_stable_text(line: str) -> bool:
    """Say whether black changes nothing in a line, unless it is too long."""
    if not line.isascii() or ("\\" in line and _ODD_ESCAPE.search(line)):
        return False
    bare = without(line.strip(" "))
    return not _ODD.search(bare) and ("(" not in bare or _needs_parentheses(bare))


def _needs_parentheses(bare: str) -> bool:
    """Say whether parentheses that call nothing are tuples.

    A comma before the last one is that of a tuple of one, else black would give each
    entry a line.
    """
    opened: list[tuple[bool, int]] = []
    before = " "
    for character in bare:
        if character in OPEN:
            opened.append((character == "(" and before in _NO_CALLEE, 0))
        elif character in CLOSE and opened:
            is_tuple, commas = opened.pop()
            if before == ",":
                if commas != 1 or not is_tuple:
                    return False
            elif is_tuple and not commas and before != "(":
                return False
        elif character == "," and opened:
            opened[-1] = (opened[-1][0], opened[-1][1] + 1)
        before = character
    return True


def split_outside(text: str, mark: str) -> list[str]:
    """Give what a mark parts, outside of brackets and strings.

    Args:
        mark: ", " or "," or " | ".
    """
    bare = without(text)
    if mark not in bare:
        return [text]
    found: list[str] = []
    depth = start = 0
    for match in _MARKS.finditer(bare):
        if match[0] in OPEN:
            depth += 1
        elif match[0] in CLOSE:
            depth -= 1
        elif not depth and match[0].startswith(mark):
            found.append(text[start : match.start()])
            start = match.start() + len(mark)
    return [*found, text[start:]]
