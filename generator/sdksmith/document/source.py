"""The text of a document, and how a position in it becomes a line and a column."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from sdksmith.errors import Diagnostic, DocumentError, Location

# What editors count as the end of a line. YAML 1.1 knows three more; text in a JSON
# document may hold them, and the numbers would no longer be those of the editor.
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


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

    def fault(self, message: str, index: int, hint: str = "") -> Diagnostic:
        """Give a diagnostic that points at the character at `index`."""
        return Diagnostic(message, self.location(index), hint)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_BREAK.finditer(self.text))]

    @cached_property
    def _lines(self) -> list[str]:
        return _LINE_BREAK.split(self.text)


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
        raise DocumentError(readable.fault(message, index, hint)) from error
