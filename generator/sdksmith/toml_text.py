"""A file in TOML, read for people: what is wrong in it is told at its place."""

import re
import tomllib
from pathlib import Path
from typing import Any

from sdksmith.errors import Diagnostic, Location, UsageError, display_path

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
        raise UsageError(Diagnostic(message)) from error
    except (OSError, UnicodeDecodeError) as error:
        message = f"cannot read {display_path(path)}: {error}"
        raise UsageError(Diagnostic(message)) from error


def parse(path: Path, text: str, *, wrong: str, hint: str = "") -> dict[str, Any]:
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
        raise UsageError(Diagnostic(message, location, hint)) from error
