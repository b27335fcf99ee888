"""JSON as values, and the positions of those values (RFC 8259)."""

import json
import re
from typing import Any

from sdksmith.document.source import SourceText
from sdksmith.document.tree import Branch, Children, Tree
from sdksmith.errors import Diagnostic, DocumentError, Fix, sort_key
from sdksmith.rules import Rule

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()
_LARGE = 50_000
"""Characters of a mapping or list whose parts wait until somebody asks for them."""
# Half of a surrogate pair is no text: it cannot be written as UTF-8 (RFC 8259 §8.2).
# The text was UTF-8, which knows none: only an escape can make one.
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)


def read_values(source: SourceText) -> Any:
    """Give the values of a JSON document.

    Raises:
        DocumentError: at the syntax error, or with all duplicate keys.
    """
    duplicate = False

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal duplicate
        made = dict(pairs)
        duplicate = duplicate or len(made) != len(pairs)
        return made

    try:
        value = json.loads(
            source.text, object_pairs_hook=mapping, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        raise DocumentError(_syntax_fault(source, error)) from error
    except ValueError as error:
        message = f"not valid JSON: {error}"
        fault = source.fault(message, 0, rule=Rule.JSON_SYNTAX)
        raise DocumentError(fault) from error
    _refuse_lone_surrogates(source, value)
    if duplicate:
        raise DocumentError(*sorted(Scanner(source).duplicates(), key=sort_key))
    return value


def positions(source: SourceText) -> Tree:
    """Give where each value of a JSON text stands; the text must be valid."""
    return Scanner(source).tree()


class Scanner:
    """Walks over valid JSON once more, for the positions that `json` does not give.

    What is large is walked over when it is asked for. Until then `json` skips it, many
    times as fast.
    """

    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._text = source.text
        self._duplicates: list[Diagnostic] = []
        self._waiting: list[Tree] = []

    def tree(self) -> Tree:
        """Give the positions of all values."""
        return self._value(self._skip(0), wait=True)[0]

    def duplicates(self) -> list[Diagnostic]:
        """Give a fault for each key that a mapping holds a second time."""
        self._waiting = [self.tree()]
        while self._waiting:
            tree = self._waiting.pop()
            if isinstance(tree, Branch):
                self._waiting.extend(below for _, below in tree.children.values())
        return self._duplicates

    def _value(self, index: int, *, wait: bool) -> tuple[Tree, int]:
        """Give the tree of the value that starts at `index`, and the index after it.

        Args:
            wait: whether what is in it waits until somebody asks for it.
        """
        is_branch = self._text[index] in "{["
        if is_branch and not wait:
            children, end = self._children(index, wait=False)
            return Branch(index, lambda: children), end
        end = _DECODER.raw_decode(self._text, index)[1]
        if not is_branch:
            return index, end
        is_large = end - index > _LARGE
        return Branch(index, lambda: self._children(index, wait=is_large)[0]), end

    def _children(self, index: int, *, wait: bool) -> tuple[Children, int]:
        """Give what is in the mapping or list that starts at `index`."""
        children: Children = {}
        end = self._skip(index + 1)
        while self._text[end] not in "}]":
            if self._text[index] == "{":
                end = self._member(end, children, wait=wait)
            else:
                tree, after = self._value(end, wait=wait)
                children[len(children)] = end, tree
                end = after
            end = self._skip(end)
            if self._text[end] == ",":
                end = self._skip(end + 1)
        return children, end + 1

    def _member(self, start: int, children: Children, *, wait: bool) -> int:
        key, end = _DECODER.raw_decode(self._text, start)
        colon = self._skip(end)
        tree, end = self._value(self._skip(colon + 1), wait=wait)
        if key in children:
            line = self._source.location(children[key][0]).line
            message = f"the key `{key}` is here twice, first in line {line}"
            hint = "keep one of them: the other would be lost"
            rule = Rule.DUPLICATE_KEY
            fault = self._source.fault(message, start, hint, rule=rule)
            self._duplicates.append(fault)
            self._waiting.append(children[key][1])  # which the second one hides
        children[key] = start, tree
        return end

    def _skip(self, index: int) -> int:
        """Give the index of the next character that is not white space."""
        if self._text[index] > " ":
            return index
        space = _SPACE.match(self._text, index)
        assert space, "the pattern matches nothing too"
        return space.end()


def _syntax_fault(source: SourceText, error: json.JSONDecodeError) -> Diagnostic:
    """Give what is wrong with the text; a comma has its place behind what it follows."""
    message = f"not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
    rule = Rule.JSON_SYNTAX
    before = len(source.text[: error.pos].rstrip())
    last, here = (
        source.text[before - 1 : before],
        source.text[error.pos : error.pos + 1],
    )
    if last == "," and here in ("}", "]"):
        place = source.between(before - 1, before)
        message = "not valid JSON: a comma with nothing behind it"
        hint, fix = "take it away", Fix(place, "")
        return Diagnostic(message, place, hint, rule=rule, fix=fix)
    if error.msg == "Expecting ',' delimiter" and here in ('"', "{", "["):
        place = source.between(before - 1, before)
        hint = "write a `,` behind this"
        fix = Fix(source.between(before, before), ",")
        return Diagnostic(message, place, hint, rule=rule, fix=fix)
    return source.fault(message, error.pos, rule=rule)


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number of JSON's")


def _refuse_lone_surrogates(source: SourceText, value: Any) -> None:
    if not _SURROGATE.search(source.text):
        return
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        found = _LONE_SURROGATE.search(source.text)
        message = "half of a surrogate pair is not a character"
        index = found.start() if found else 0
        fault = source.fault(message, index, rule=Rule.WRONG_CHARACTER)
        raise DocumentError(fault) from error
