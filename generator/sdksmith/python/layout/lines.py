"""What black leaves as it is in one line."""

import re

WIDTH = 88

_STRING = re.compile(
    r"""(\b[A-Za-z]+(?=["']))?("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
)
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
OPEN, CLOSE = "([{", ")]}"


def _double_quoted(match: re.Match[str]) -> str:
    prefix, string = match.groups()
    plain = not (prefix or set(string[1:-1]) & set("'\"\\"))
    return f'"{string[1:-1]}"' if plain else match[0]


def _blank(match: re.Match[str]) -> str:
    known = not match[1] and match[2][0] == '"'
    return "_" * len(match[0]) if known else match[0]


def double_quoted(text: str) -> str:
    """Give the text with double quotes round strings that have no need of others."""
    return _STRING.sub(_double_quoted, text)


def without(text: str) -> str:
    """Give the text with underscores in the place of strings, as many as they fill.

    Strings with a prefix and those in single quotes stay.
    """
    return _STRING.sub(_blank, text)


def is_stable_line(line: str) -> bool:
    """Say whether black leaves a line as it is."""
    if len(line) > WIDTH or not line.isascii() or _ODD_ESCAPE.search(line):
        return False
    bare = without(line.strip(" "))
    return not _ODD.search(bare) and (",)" not in bare or _has_one_tuples_only(bare))


def _has_one_tuples_only(bare: str) -> bool:
    """Say whether a comma before a parenthesis always makes a tuple of one."""
    commas = [0]
    last = ""
    for character in bare:
        if character in OPEN:
            commas.append(0)
        elif character in CLOSE:
            if commas.pop() > 1 and last == ",":
                return False
        elif character == ",":
            commas[-1] += 1
        last = character
    return True
