"""Diagnostics as a log of SARIF 2.1.0, for code scanning and editors.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sdksmith import __version__
from sdksmith.errors import Diagnostic, Fix, Location
from sdksmith.reports.places import path_in_repository
from sdksmith.rule_meanings import MEANINGS
from sdksmith.rules import Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_log(diagnostics: Sequence[Diagnostic]) -> dict[str, Any]:
    """Give the log of one run, with the rules that it needs."""
    rules = list(dict.fromkeys(each.rule for each in diagnostics))
    driver = {
        "name": "sdksmith",
        "version": __version__,
        "rules": [_rule(rule) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        # Columns are characters, as editors count them; SARIF's default is UTF-16.
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, rules.index(each.rule)) for each in diagnostics],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> dict[str, Any]:
    return {"id": rule.id, "shortDescription": {"text": MEANINGS[rule]}}


def _result(diagnostic: Diagnostic, index: int) -> dict[str, Any]:
    text = diagnostic.message
    if diagnostic.hint:
        text += f" ({diagnostic.hint})"
    result: dict[str, Any] = {
        "ruleId": diagnostic.rule.id,
        "ruleIndex": index,
        "level": diagnostic.severity,
        "message": {"text": text},
    }
    if diagnostic.location:
        place = {
            "artifactLocation": _artifact(diagnostic.location),
            "region": _region(diagnostic.location),
        }
        result["locations"] = [{"physicalLocation": place}]
    if diagnostic.fix:
        result["fixes"] = [_fix(diagnostic.fix, diagnostic.hint or text)]
    return result


def _artifact(location: Location) -> dict[str, Any]:
    """Give where a file is: in the repository, or absolute as a URI."""
    if "://" in location.file:
        return {"uri": quote(location.file, safe="%/:?#[]@!$&'()*+,;=~")}
    path = path_in_repository(location.file)
    if Path(path).is_absolute():
        return {"uri": Path(path).as_uri()}
    return {"uri": quote(path), "uriBaseId": "%SRCROOT%"}


def _region(location: Location) -> dict[str, int]:
    end = location.end_column
    return {
        "startLine": location.line,
        "startColumn": location.column,
        **({"endLine": location.line, "endColumn": end} if end else {}),
    }


def _fix(fix: Fix, text: str) -> dict[str, Any]:
    replacement = {
        "deletedRegion": _region(fix.location),
        "insertedContent": {"text": fix.replacement},
    }
    change = {
        "artifactLocation": _artifact(fix.location),
        "replacements": [replacement],
    }
    return {"description": {"text": text}, "artifactChanges": [change]}
