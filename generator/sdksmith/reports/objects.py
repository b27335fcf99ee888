"""Diagnostics as objects of JSON."""

from __future__ import annotations

from typing import Any

from sdksmith.errors import Diagnostic, Fix, Location, display_file


def as_object(diagnostic: Diagnostic) -> dict[str, Any]:
    """Give a diagnostic with every field that is known.

    Lines and columns start at 1; `end_column` is that behind the last character.
    """
    fix = diagnostic.fix
    return {
        "rule": diagnostic.rule.id,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        **(_place(diagnostic.location) if diagnostic.location else {}),
        **({"source": diagnostic.location.source} if diagnostic.location else {}),
        **({"hint": diagnostic.hint} if diagnostic.hint else {}),
        **({"fix": _fix(fix)} if fix else {}),
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {**_place(fix.location), "replacement": fix.replacement}


def _place(location: Location) -> dict[str, Any]:
    end = location.end_column
    return {
        "file": display_file(location.file),
        "line": location.line,
        "column": location.column,
        **({"end_line": location.line, "end_column": end} if end else {}),
    }
