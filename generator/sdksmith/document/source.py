"""The text of a document, and how a position in it becomes a line and a column."""

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Any

from sdksmith.errors import Diagnostic, DocumentError, Fix, Location
from sdksmith.rules import Rule

# What editors count as the end of a line. YAML 1.1 knows three more; text in a JSON
# document may hold them, and the numbers would no longer be those of the editor.
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
# A word as YAML and JSON write it: in quotes, or up to what ends a plain one.
_TOKEN = re.compile(
    r""""(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'|[^\s,\[\]{}:#"']+(?::(?=\S)[^\s,\[\]{}]*)*"""
)
# What may follow a word in its line.
_AFTER_WORD = re.compile(r"\s*(?:$|[,:\]}]|\s#)")
_NO_WORDS = tuple("&*!|>[{")
"""What starts an anchor, an alias, a tag or what is more than a word."""
_PLAIN_TEXT = re.compile(r".*?(?=\s*$|\s+#)")
# Words that need no quotes in YAML, and mean nothing but themselves.
_PLAIN = re.compile(
    r"(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z_/$][\w/$.-]*", re.IGNORECASE
)

# libyaml recurses in C: 100,000 levels end the process. No document comes near this.
DEPTH = 200


@dataclass(frozen=True)
class SourceText:
    """The text of one file, without its byte order mark."""

    file: str
    text: str

    def location(self, index: int) -> Location:
        """Give the place of the character at `index`, which starts at 0."""
        line = bisect_right(self._line_starts, index) - 1
        column = index - self._line_starts[line] + 1
        return Location(self.file, line + 1, column, self._lines[line])

    def span(self, index: int, word: str = "") -> Location:
        """Give the place of the word that starts at `index`, with its end.

        Args:
            word: what is there, if that is known: a plain word may have spaces in it.
        """
        return self.between(index, self.end_of(index, word))

    def between(self, start: int, end: int) -> Location:
        """Give the place from one index to another in the same line."""
        place = self.location(start)
        return replace(place, end_column=place.column + end - start)

    def end_of(self, index: int, word: str = "") -> int:
        """Give the index behind the word that starts at `index`."""
        if word and self.text.startswith(word, index) and "\n" not in word:
            return index + len(word)
        found = _TOKEN.match(self.text, index)
        return found.end() if found else index + 1

    def change(self, index: int, word: str, value: Any) -> Fix | None:
        """Give how to write a value in the place of the word at `index`.

        None for what is no word, such as a text over several lines.
        """
        end, place = self.end_of(index, word), self.location(index)
        column = place.column - 1
        before, after = place.source[:column], place.source[column:]
        if after[:1] in _NO_WORDS:
            return None
        if not word and after[:1] not in "'\"" and not set("[{") & set(before):
            # A plain text that stands in no brackets goes on to the end of its line.
            found = _PLAIN_TEXT.match(after)
            end = index + (found.end() if found else 0)
        old, rest = self.text[index:end], after[end - index :]
        if not (old and _AFTER_WORD.match(rest)):
            return None
        return Fix(self.between(index, end), write_like(old, value))

    def fault(
        self,
        message: str,
        index: int,
        hint: str = "",
        *,
        rule: Rule,
        fix: Fix | None = None,
    ) -> Diagnostic:
        """Give a diagnostic that points at the character at `index`."""
        return Diagnostic(message, self.location(index), hint, rule=rule, fix=fix)

    @cached_property
    def _line_starts(self) -> list[int]:
        if "\r" in self.text:
            return [0, *(found.end() for found in _LINE_BREAK.finditer(self.text))]
        # As nearly all texts are, and a large one has 300,000 lines.
        lengths = map(len, self._lines)
        return list(accumulate(map((1).__add__, lengths), initial=0))

    @cached_property
    def _lines(self) -> list[str]:
        if "\r" in self.text:
            return _LINE_BREAK.split(self.text)
        return self.text.split("\n")


def write_like(old: str, value: Any) -> str:
    """Give a value as text of a file, with the quotes that were there before."""
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if old[:1] == "'" and value.isprintable() and "\\" not in value:
        return "'" + value.replace("'", "''") + "'"
    is_plain = old[:1] not in ('"', "'") and _PLAIN.fullmatch(value)
    return value if is_plain else json.dumps(value, ensure_ascii=False)


def decode(file: str, data: bytes) -> SourceText:
    """Give the text of a file.

    Raises:
        DocumentError: when the bytes are not UTF-8 (RFC 8259 §8.1; YAML 1.2 §5.2
            knows UTF-16 too, which nobody writes by will).
    """
    try:
        return SourceText(file, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        # The text before the first wrong byte is good, so the place can be counted.
        readable = SourceText(file, data.decode("utf-8-sig", errors="replace"))
        index = len(data[: error.start].decode("utf-8-sig"))
        message = f"not UTF-8: the byte 0x{data[error.start]:02x} is not text"
        hint = "save the file as UTF-8"
        fault = readable.fault(message, index, hint, rule=Rule.ENCODING)
        raise DocumentError(fault) from error


def too_deep(source: SourceText, index: int = 0) -> DocumentError:
    """Give the error for a document that no reader could take in."""
    message = f"nested too deeply: more than {DEPTH} levels"
    return DocumentError(source.fault(message, index, rule=Rule.TOO_DEEP))
