"""Where things stand in a text of TOML. `tomllib` and the like give values, no places."""

import re
import tomllib
from collections.abc import Iterator

Steps = tuple[str | int, ...]
"""The way to a value: names of tables and keys, and numbers in lists."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN = re.compile(r"[^,\]}#\n]*")  # a number, a date, true or false
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}(?!")'
    r"|'''.*?'{3,5}(?!')"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_KEY = re.compile(rf"{_STRING.pattern}|{_BARE_KEY.pattern}", re.DOTALL)
_ITEM = re.compile(rf"{_STRING.pattern}|[\w.:+-]+", re.DOTALL)


def _below(steps: Steps, step: str | int) -> Steps:
    return (*steps, step)


def find_places(text: str) -> dict[Steps, int]:
    """Give the offset of each key, and of each item of a list, by the way to it.

    A table stands where it is first named. The text must be TOML, which is for
    `tomllib` to say: here is only looked at what has a place.
    """
    return _Reader(text).read()


def find_end(text: str, offset: int, step: str | int) -> int:
    """Give where a key ends, or an item of a list, that stands at an offset.

    It is the offset itself where the item is a list or an inline table.
    """
    found = (_KEY if isinstance(step, str) else _ITEM).match(text, offset)
    return found.end() if found else offset


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._places: dict[Steps, int] = {}
        self._counts: dict[Steps, int] = {}  # of arrays of tables

    def read(self) -> dict[Steps, int]:
        table: Steps = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._read_header()
            else:
                self._read_pair(table)
            self._skip(_BLANK)
        return self._places

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        assert found, f"no TOML at {self._at}"
        self._at = found.end()
        return found[0]

    def _read_header(self) -> Steps:
        size = 2 if self._text.startswith("[[", self._at) else 1
        self._at += size
        table: Steps = ()
        names = list(self._read_key())
        for number, (name, at) in enumerate(names, 1):
            table = _below(table, name)
            self._places.setdefault(table, at)
            if size == 2 and number == len(names):
                self._counts[table] = self._counts.get(table, -1) + 1
            if table in self._counts:
                table = _below(table, self._counts[table])
                self._places.setdefault(table, at)
        self._at += size
        return table

    def _read_key(self) -> Iterator[tuple[str, int]]:
        """Read a key, dotted or not; give its parts and where each begins."""
        while True:
            self._skip(_SPACE)
            at = self._at
            if self._text[at] in "\"'":
                quoted = self._skip(_STRING)
                yield tomllib.loads(f"text = {quoted}")["text"], at
            else:
                yield self._skip(_BARE_KEY), at
            self._skip(_SPACE)
            if self._text[self._at] != ".":
                return
            self._at += 1

    def _read_pair(self, table: Steps) -> None:
        for name, at in self._read_key():
            table = (*table, name)
            self._places.setdefault(table, at)
        self._at += 1  # =
        self._skip(_SPACE)
        self._read_value(table)

    def _read_value(self, steps: Steps) -> None:
        first = self._text[self._at]
        if first in "\"'":
            self._skip(_STRING)
        elif first == "[":
            self._read_list(steps)
        elif first == "{":
            self._read_inline(steps)
        else:
            self._skip(_PLAIN)

    def _read_list(self, steps: Steps) -> None:
        self._at += 1
        number = 0
        while self._goes_on("]"):
            self._places[*steps, number] = self._at
            self._read_value((*steps, number))
            number += 1

    def _read_inline(self, steps: Steps) -> None:
        self._at += 1
        while self._goes_on("}"):
            self._read_pair(steps)

    def _goes_on(self, end: str) -> bool:
        """Go to the next part of a list or an inline table; False where it ends."""
        self._skip(_BLANK)
        if self._text[self._at] == ",":
            self._at += 1
            self._skip(_BLANK)
        if self._text[self._at] == end:
            self._at += 1
            return False
        return True
