"""What can go wrong by a user's mistake, and how it is shown.

    SdksmithError
    ├── DocumentError   exit code 1: faults of the OpenAPI document
    └── UsageError      exit code 2: arguments, settings, files that are in the way

A mistake of ours is an assertion, never one of these.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass
from pathlib import Path
from typing import ClassVar, Literal

from sdksmith.rules import Rule

Severity = Literal["error", "warning", "note"]
# What a terminal shows of a source line; a minified document is one line of megabytes.
SOURCE_WIDTH = 100


@dataclass(frozen=True)
class Location:
    """A place in a file of the user: line and column start at 1.

    Attributes:
        file: the path as the user or the settings gave it.
        source: the text of that line, without its line break; may be empty.
        end_column: where in that line the place ends, behind its last character; 0
            where nobody knows.
    """

    file: str
    line: int
    column: int
    source: str = ""
    end_column: int = 0


@dataclass(frozen=True)
class Fix:
    """What to write in the place of what stands there, as it is written in the file."""

    location: Location
    replacement: str


@dataclass(frozen=True)
class Diagnostic:
    """One thing to tell the user: what, where, and a way out.

    Attributes:
        hint: a way out in words.
        rule: what of, for those who filter.
        fix: a way out that a program can take.
    """

    message: str
    location: Location | None = None
    hint: str = ""
    _: KW_ONLY
    rule: Rule
    severity: Severity = "error"
    fix: Fix | None = None


class SdksmithError(Exception):
    """Faults of the user's input, all that one stage found."""

    exit_code: ClassVar[int]

    def __init__(self, *diagnostics: Diagnostic) -> None:
        assert diagnostics, "an error without a message"
        super().__init__("\n".join(diagnostic.message for diagnostic in diagnostics))
        self.diagnostics = diagnostics


class DocumentError(SdksmithError):
    """The OpenAPI document has these faults."""

    exit_code = 1


class UsageError(SdksmithError):
    """Wrong arguments or settings, a missing file, or files that are not ours."""

    exit_code = 2


def join_errors(errors: Sequence[SdksmithError]) -> SdksmithError:
    """Give one error with all that several say, of the kind that is worst."""
    worst = max(errors, key=lambda error: error.exit_code)
    told = dict.fromkeys(entry for error in errors for entry in error.diagnostics)
    return type(worst)(*told)


def reason_of(error: OSError) -> str:
    """Give what the system has against something, as the end of a message."""
    return (error.strerror or str(error)).lower()


def sort_key(diagnostic: Diagnostic) -> tuple[int, int, str]:
    """Give the order in which diagnostics of one file are shown: by position."""
    location = diagnostic.location
    line, column = (location.line, location.column) if location else (0, 0)
    return line, column, diagnostic.message


def render_diagnostic(diagnostic: Diagnostic) -> str:
    """Give the text for the terminal, several lines, without a line break at the end.

    Shape: `file:line:column: message [rule]`, the source line, a marker, `  hint: ...`.
    What is no error says so before its message.
    """
    location, severity = diagnostic.location, diagnostic.severity
    told = f"{printable(diagnostic.message)} [{diagnostic.rule.id}]"
    if location is None or severity != "error":
        told = f"{severity}: {told}"
    if location is None:
        lines = [told]
    else:
        lines = [f"{render_place(location)}: {told}", *_excerpt(location)]
    if diagnostic.hint:
        lines.append(f"  hint: {printable(diagnostic.hint)}")
    return "\n".join(lines)


def render_place(location: Location) -> str:
    """Give `file:line:column`, the form that editors make clickable."""
    return f"{display_file(location.file)}:{location.line}:{location.column}"


def display_file(name: str) -> str:
    """Give the name of a file: a URL as it is, a path as short as it stays clear."""
    return printable(name) if "://" in name else display_path(Path(name))


def display_path(path: Path) -> str:
    """Give a path as short as it stays clear: relative when below this folder."""
    # The folder's links are resolved, the file's own name is not: the user knows it.
    absolute = path.parent.resolve() / path.name if path.name else path.resolve()
    if absolute.name == "..":
        absolute = absolute.resolve()
    try:
        shown = absolute.relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        shown = absolute.as_posix()
    return printable(shown)


def printable(text: str) -> str:
    """Give text that cannot move the cursor, change colours or break the line.

    Documents are not trusted, and their text goes to a terminal.
    """
    return "".join(
        (
            f"\\u{ord(character):04x}"
            if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")
            else character
        )
        for character in text
    )


def _excerpt(location: Location) -> list[str]:
    """Give the source line, cut round the column, and the marker below it."""
    if not location.source.strip():
        return []
    column = min(location.column - 1, len(location.source))
    start = 0 if column < SOURCE_WIDTH - 20 else column - SOURCE_WIDTH // 2
    before = printable(location.source[start:column].replace("\t", " "))
    after = printable(location.source[column : start + SOURCE_WIDTH].replace("\t", " "))
    left = "…" if start else ""
    right = "…" if len(location.source) > start + SOURCE_WIDTH else ""
    end = max(location.end_column - 1, column)
    marked = printable(location.source[column:end].replace("\t", " "))[: len(after)]
    shown = f"  {left}{before}{after}{right}".rstrip()
    return [shown, "  " + " " * _width(left + before) + "^" * (_width(marked) or 1)]


def _width(text: str) -> int:
    """Give the columns that a text takes on a terminal."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
