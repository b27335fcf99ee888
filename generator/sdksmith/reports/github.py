"""Diagnostics as workflow commands of GitHub Actions.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterator

from sdksmith.errors import Diagnostic, Severity
from sdksmith.reports.places import path_in_repository

_COMMANDS: dict[Severity, str] = {
    "error": "error",
    "warning": "warning",
    "note": "notice",
}


def render_command(diagnostic: Diagnostic) -> str:
    """Give one command: `::error file=a.yaml,line=3,title=...::message`."""
    fields = ",".join(f"{name}={_escape(value)}" for name, value in _fields(diagnostic))
    message = diagnostic.message
    if diagnostic.hint:
        message += f"\n{diagnostic.hint}"
    return f"::{_COMMANDS[diagnostic.severity]} {fields}::{_escape_text(message)}"


def _fields(diagnostic: Diagnostic) -> Iterator[tuple[str, str]]:
    place = diagnostic.location
    if place:
        yield "file", _file(place.file)
        yield "line", str(place.line)
        yield "col", str(place.column)
        if place.end_column:
            yield "endColumn", str(place.end_column)
    yield "title", diagnostic.rule.id


def _file(name: str) -> str:
    return name if "://" in name else path_in_repository(name)


def _escape(value: str) -> str:
    """Give a value of a field; a comma would begin the next one."""
    return _escape_text(value).replace(":", "%3A").replace(",", "%2C")


def _escape_text(text: str) -> str:
    """Give text that is one line and no command of its own."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
