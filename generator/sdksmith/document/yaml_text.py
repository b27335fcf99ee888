"""YAML as nodes with positions, resolved by the YAML 1.2 core schema.

PyYAML's own loader follows YAML 1.1: there `on` is true, `012` is ten, `1_000` is a
number and `2024-01-01` a date. Here they stay the text that the author wrote.
https://yaml.org/spec/1.2.2/#103-core-schema
"""

import json
import re
from typing import Any

import yaml

from sdksmith.document.source import DEPTH, SourceText, too_deep
from sdksmith.errors import Diagnostic, DocumentError, Fix
from sdksmith.rules import Rule

TAG = "tag:yaml.org,2002:"

# Numbers with a leading zero are postal codes and the like: they stay text, although
# the core schema reads them as decimal, because the zero would be lost.
_INTEGER = r"[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+"
_FLOAT = (
    r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
# What a plain scalar means: name of the tag, pattern, the characters it starts with.
# The merge key is no part of YAML 1.2, but authors use it.
_PLAIN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("null", r"~|null|Null|NULL|", ("", *"~nN")),
    ("bool", r"true|True|TRUE|false|False|FALSE", tuple("tTfF")),
    ("int", _INTEGER, tuple("-+0123456789")),
    ("float", _FLOAT, tuple("-+.0123456789")),
    ("merge", r"<<", ("<",)),
)
_NOT_PRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
_INDENT = re.compile(r"^[ \t?:-]*", re.MULTILINE)
# A value that starts with a quote which its line does not close. In a block of text that
# may be so: nobody looks here before the parser has found fault.
_OPEN_QUOTE = re.compile(
    r"""^[ -]*[\w$-]+:[ ]+(?P<text>"(?:[^"\\\r\n]|\\.)*|'(?:[^'\r\n]|'')*)$""",
    re.MULTILINE,
)
_BARE_COLON = re.compile(
    r"[ -]*[\w$-]+:[ ]+(?P<text>[^\s\"'\[{&*!|>%@`#][^#]*?: [^#]*?)\s*$"
)
_MOST_QUOTES = 5
# The parser's words, and what the author can do about it.
_HINTS = {
    "mapping values are not allowed": "text with `: ` in it needs quotes",
    "cannot start any token": "indent with spaces; text that starts so needs quotes",
    "expected <block end>": "the keys of one mapping stand exactly below each other",
    "could not find expected ':'": "a line of a mapping reads `key: value`",
    "undefined alias": "the anchor `&name` stands above its alias `*name`",
    "but found another document": "keep one document, without a second `---`",
}


def _resolvers() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """Give PyYAML's table: first character to the tags that the scalar may have."""
    table: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for name, pattern, characters in _PLAIN:
        row = TAG + name, re.compile(rf"(?:{pattern})\Z")
        for character in characters:
            table.setdefault(character, []).append(row)
    return table


def _loader() -> Any:
    """Give a loader class on libyaml, or on Python where libyaml is not there."""
    base = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    return type("CoreLoader", (base,), {"yaml_implicit_resolvers": _resolvers()})


_LOADER = _loader()


def compose(source: SourceText) -> yaml.Node:
    """Give the root node of a YAML text.

    Raises:
        DocumentError: at the place of the syntax error.
    """
    _refuse_control_characters(source)
    try:
        if _may_be_deep(source.text):
            _refuse_depth(source)
        root: yaml.Node | None = yaml.compose(source.text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(source, error) from error
    if root is None:
        fault = source.fault("the file is empty", 0, rule=Rule.EMPTY_FILE)
        raise DocumentError(fault)
    return root


def _refuse_control_characters(source: SourceText) -> None:
    """Say where they are: libyaml would say only which byte (YAML 1.2 §5.1)."""
    found = _NOT_PRINTABLE.search(source.text)
    if found:
        message = f"the character U+{ord(found[0]):04X} is not allowed in YAML"
        hint = 'write it as an escape in double quotes, such as "\\u0007"'
        rule = Rule.WRONG_CHARACTER
        raise DocumentError(source.fault(message, found.start(), hint, rule=rule))


def _may_be_deep(text: str) -> bool:
    """Say whether it is worth counting levels; quick, and never wrongly no."""
    brackets = text.count("[") + text.count("{")
    return brackets > DEPTH or any(
        len(found[0]) > DEPTH for found in _INDENT.finditer(text)
    )


def _refuse_depth(source: SourceText) -> None:
    depth = 0
    for event in yaml.parse(source.text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEPTH:
                mark: Any = event.start_mark
                raise too_deep(source, mark.index)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _syntax_error(source: SourceText, error: yaml.MarkedYAMLError) -> DocumentError:
    problem = " ".join(part for part in (error.problem, error.context) if part)
    mark: Any = error.problem_mark or error.context_mark
    hint = next((hint for words, hint in _HINTS.items() if words in problem), "")
    index = min(int(mark.index), len(source.text))
    return DocumentError(
        _open_quote(source, index)
        or _bare_colon(source, index, problem)
        or source.fault(
            f"not valid YAML: {problem}", index, hint, rule=Rule.YAML_SYNTAX
        )
    )


def _open_quote(source: SourceText, index: int) -> Diagnostic | None:
    """Give a fault for a quote that nothing closes in its line, above the fault.

    The parser goes on to the next quote, and finds fault with what follows that.
    """
    candidates = list(_OPEN_QUOTE.finditer(source.text, 0, index))
    for found in reversed(candidates[-_MOST_QUOTES:]):
        text = found["text"].rstrip()
        start, quote = found.start("text"), text[0]
        end = start + len(text)
        if _fails_at(f"{source.text[:end]}{quote}{source.text[end:]}") > index + 1:
            message = "not valid YAML: a quote that does not end in its line"
            fix = Fix(source.between(end, end), quote)
            place, hint = source.between(start, end), f"close it: `{text}{quote}`"
            return Diagnostic(message, place, hint, rule=Rule.YAML_SYNTAX, fix=fix)
    return None


def _fails_at(text: str) -> int:
    """Give where the parser finds fault with a text; behind its end if it does not."""
    try:
        yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark: Any = error.problem_mark or error.context_mark
        return int(mark.index)
    return len(text) + 1


def _bare_colon(source: SourceText, index: int, problem: str) -> Diagnostic | None:
    """Give a fault for `a: b: c`: the text has to stand in quotes."""
    line = source.location(index)
    found = _BARE_COLON.match(line.source)
    if "mapping values are not allowed" not in problem or not found:
        return None
    start = index - line.column + 1 + found.start("text")
    place = source.between(start, start + len(found["text"]))
    meant = json.dumps(found["text"], ensure_ascii=False)
    message = f"not valid YAML: {problem}"
    hint = f"text with `: ` in it needs quotes: `{meant}`"
    location = source.location(index)
    fix = Fix(place, meant)
    return Diagnostic(message, location, hint, rule=Rule.YAML_SYNTAX, fix=fix)
