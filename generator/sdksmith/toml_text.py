"""A file in TOML, read for people: what is wrong in it is told at its place."""

import json
import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from sdksmith.errors import Diagnostic, Fix, Location, UsageError, display_path
from sdksmith.rules import Rule

_BARE_VALUE = re.compile(r"\s*[\w.-]+\s*=\s*(?P<text>[A-Za-z_.][\w./-]*)\s*$")
_VALUE = re.compile(r"""[\w"'.-]+\s*=\s*(?P<text>"[^"\\]*"|'[^']*')""")
_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")


def read_text(path: Path) -> str:
    """Give the text of a file.

    Raises:
        UsageError: when there is no such file, or it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        message = f"there is no file {display_path(path)}"
        raise UsageError(Diagnostic(message, rule=Rule.NO_SUCH_FILE)) from error
    except (OSError, UnicodeDecodeError) as error:
        message = f"cannot read {display_path(path)}: {error}"
        rule = Rule.UNREADABLE_FILE
        raise UsageError(Diagnostic(message, rule=rule)) from error


def parse(
    path: Path, text: str, *, rule: Rule, wrong: str, hint: str = ""
) -> dict[str, Any]:
    """Give what a text of TOML says.

    Args:
        wrong: what the text is if it is no TOML: "not valid TOML".

    Raises:
        UsageError: when it is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        lines = text.splitlines()
        found = _AT.search(str(error))
        line, column = map(int, found.groups()) if found else (max(len(lines), 1), 1)
        source = lines[line - 1] if line <= len(lines) else ""
        message = f"{wrong}: {_AT.sub('', str(error))}"
        location = Location(str(path), line, column, source)
        fix = _quote(location)
        if fix:
            hint = f"text stands in quotes: `{fix.replacement}`"
        diagnostic = Diagnostic(message, location, hint, rule=rule, fix=fix)
        raise UsageError(diagnostic) from error


def _quote(location: Location) -> Fix | None:
    """Give a word in quotes, where one stands without them in the place of a value."""
    found = _BARE_VALUE.match(location.source)
    if not found or found.start("text") != location.column - 1:
        return None
    end = found.end("text") + 1
    return Fix(replace(location, end_column=end), json.dumps(found["text"]))


def place_value(location: Location) -> Location | None:
    """Give the place of the value in quotes that belongs to the key at a place."""
    found = _VALUE.match(location.source, location.column - 1)
    if not found:
        return None
    start, end = found.span("text")
    return replace(location, column=start + 1, end_column=end + 1)
