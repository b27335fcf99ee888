"""The only ways by which text of the document or the settings enters generated code.

Every string of a document is hostile: it may hold quotes, line breaks, backslashes,
template syntax or code. A template never writes quotes round a value; it prints what
`literal` or `docstring` gave. `comment` is for the settings' text above a file.
"""

import math
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")
_BIDI = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def literal(value: Any) -> str:
    """Give Python source that evaluates to the JSON value.

    Floats that JSON cannot hold are written as `float("inf")`. Characters that are
    not printable, or that turn the direction of text (CVE-2021-42574), are escaped.

    Raises:
        TypeError: if the value is not made of JSON's types.
    """
    if isinstance(value, str):
        return _escape(repr(value))
    if isinstance(value, bool) or value is None or isinstance(value, int):
        return repr(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else f'float("{value}")'
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, Any]", value).items()
        rows = [f"{literal(str(key))}: {literal(entry)}" for key, entry in pairs]
        return "{" + ", ".join(rows) + "}"
    if isinstance(value, list | tuple):
        entries = [literal(entry) for entry in cast("Sequence[Any]", value)]
        if isinstance(value, list):
            return "[" + ", ".join(entries) + "]"
        return "(" + ", ".join(entries) + ("," if len(entries) == 1 else "") + ")"
    raise TypeError(f"not a JSON value: {type(value).__name__}")


def _escape(source: str) -> str:
    return source if source.isascii() else _BIDI.sub(_as_escape, source)


def _as_escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def wrap_names(names: Iterable[str]) -> str:
    """Give the source of a string of names with spaces between, a literal a line."""
    lines = [
        f"{line} "
        for line in textwrap.wrap(" ".join(names), 70, break_long_words=False)
    ] or [""]
    quoted = [literal(line) for line in (*lines[:-1], lines[-1].rstrip())]
    return f"({' '.join(quoted)})" if len(quoted) > 1 else quoted[0]


def docstring(text: str, *, indent: int = 0, width: int = 88) -> str:
    '''Give a docstring's source, `"""…"""`, whose value is the text, rewrapped.

    Args:
        text: paragraphs; a line that begins with a space, a dash or a star is kept.
        indent: columns by which the docstring is indented where it stands. Lines
            after the first are indented by as much.
        width: columns of the longest line, quotes included.
    '''
    lines = _wrap(clean(text), width - indent).split("\n")
    body = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body = _UNSAFE.sub(_as_escape, _escape(body))
    if len(lines) > 1:
        first, *others = body.split("\n")
        margin = " " * indent
        others = [f"{margin}{line}" if line else "" for line in others]
        return "\n".join([f'"""{first}', *others, f'{margin}"""'])
    last = re.search(r'(\\*)"$', body)
    if last and len(last[1]) % 2 == 0:  # not escaped yet: it would end the docstring
        body = body[:-1] + '\\"'
    return f'"""{body}"""'


def comment(text: str) -> str:
    """Give a text as the lines of a comment, which may be the first of a file.

    Text that is a comment of Python already stays as it is.
    """
    lines = clean(text).splitlines()
    if all(line.startswith("#") for line in lines if line):
        lines = [line.removeprefix("#").removeprefix(" ") for line in lines]
    shown = [_UNSAFE.sub(_as_escape, _escape(line)) for line in lines]
    if any(re.search("coding[:=]", line) for line in shown[:2]):
        # There it would say how the file is encoded, unless that is said before it.
        shown.insert(0, "-*- coding: utf-8 -*-")
    return "".join(f"# {line}".rstrip() + "\n" for line in shown)


@lru_cache(maxsize=10_000)
def clean(text: str) -> str:
    """Give the text without tabs, carriage returns and blank space at its ends."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return "\n".join(line.rstrip() for line in plain.split("\n")).strip()


# What is said of a type is said again of its twin, and of one field like of another.
@lru_cache(maxsize=10_000)
def _wrap(text: str, width: int) -> str:
    """Wrap the paragraphs; lists, tables and indented lines stay as they are."""
    paragraphs = re.split(r"\n{2,}", text)
    first_line = width - len('"""')
    return "\n\n".join(
        (
            paragraph
            if _is_laid_out(paragraph)
            else textwrap.fill(
                " ".join(paragraph.split()),
                first_line,
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
        for paragraph in paragraphs
    )


def _is_laid_out(paragraph: str) -> bool:
    lines = paragraph.split("\n")
    return any(re.match(r"\s|[-*+|>#]\s?|```|\d+[.)]\s", line) for line in lines)
