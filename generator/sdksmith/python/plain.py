"""Text of a document without its markup, for places that are one line of plain text."""

import re
import unicodedata
from collections.abc import Iterator

from sdksmith.python.literals import clean

_LAID_OUT = re.compile(r"\s*(#|\||<|>|```|~~~|[-*+]\s|\d+[.)]\s)| {4}")
_LINKS = re.compile(r"!?\[([^\]\[]*)\]\([^()\s]*(?:\s[^()]*)?\)")
_MARKS = re.compile(r"<[^<>]*>|[*`]+|__")
# A sentence ends before a capital, but not behind "e.g.", "i.e." or "etc.".
_END = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!etc)[.!?](?=\s+[^\Wa-z]|$)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
# CommonMark §4.6: blocks of HTML that a blank line does not end.
_OPEN_ENDED = {
    "<!--": "-->",
    **{f"<{tag}": f"</{tag}>" for tag in ("pre", "script", "style", "textarea")},
}


def one_line(text: str, *, longest: int) -> str:
    """Give a text as one line of characters that can be seen, cut at a word."""
    seen = [
        " " if unicodedata.category(character)[0] in "CZ" else character
        for character in text
    ]
    line = " ".join("".join(seen).split())
    if len(line) <= longest:
        return line
    return f"{line[: longest - 1].rpartition(' ')[0] or line[: longest - 1]}…"


def first_sentence(markdown: str, *, longest: int) -> str:
    """Give the first sentence that stands in a paragraph of its own, "" without one."""
    for paragraph in _paragraphs(markdown):
        if not _LAID_OUT.match(paragraph):
            text = one_line(_without_marks(paragraph), longest=10_000)
            end = _END.search(text)
            if text:
                return one_line(text[: end.end()] if end else text, longest=longest)
    return ""


def closed(markdown: str) -> str:
    """Give Markdown that ends where it ends: no block of it goes on in what follows."""
    fence = ""
    for line in markdown.split("\n"):
        found = _FENCE.match(line)
        if found and not fence:
            fence = found[1]
        elif found and found[1].startswith(fence) and found[1] == line.strip():
            fence = ""
    text = markdown
    for start, end in _OPEN_ENDED.items():
        at = text.lower().rfind(start)
        if at >= 0 and end not in text.lower()[at:]:
            text = f"{text[:at]}&lt;{text[at + 1 :]}"
    return f"{text}\n{fence}" if fence else text


def _paragraphs(markdown: str) -> Iterator[str]:
    yield from re.split(r"\n\s*\n", clean(markdown))


def _without_marks(text: str) -> str:
    return _MARKS.sub("", _LINKS.sub(r"\1", text))
