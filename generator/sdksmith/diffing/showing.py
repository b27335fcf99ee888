"""A report for people, for a pull request, for programs, for a changelog."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sdksmith.diffing.changes import Change, spell_counts
from sdksmith.diffing.kinds import LEVELS, MEANINGS, Level
from sdksmith.diffing.report import Report
from sdksmith.errors import Diagnostic, Location, printable, render_place
from sdksmith.rules import Rule

MOST_METHODS = 3
_RULES = {"breaking": Rule.BREAKING_CHANGE, "additive": Rule.ADDITIVE_CHANGE}
_TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "additive": "Additive",
    "invisible": "Invisible",
}
# The parts of a changelog (Keep a Changelog 1.1.0), and what goes there.
_REMOVED = ("-removed", "-lost")
_ADDED = ("-added", "-gained")


def as_text(report: Report, *, everything: bool = False) -> Iterator[str]:
    """Give the report in lines; what nobody's code notices only if it is wanted."""
    for level in LEVELS:
        changes = _at(report, level)
        if not changes:
            continue
        yield f"{level} ({len(changes):,})"
        if level == "invisible" and not everything:
            yield "  --all shows them"
            continue
        for change in changes:
            yield printable(
                f"  {change.subject}: {change.message}{_told(report, change)}"
            )
    yield summary(report)


def summary(report: Report) -> str:
    """Give one line: how many changes there are, and the next version."""
    if not report.changes:
        return "nothing changes for the users of the package"
    counts = spell_counts(report.changes)
    noun = "change" if len(report.changes) == 1 else "changes"
    return f"{counts} {noun}: {report.old.version} -> {report.version}"


def _at(report: Report, level: Level) -> list[Change]:
    return [change for change in report.changes if change.level == level]


def _told(report: Report, change: Change) -> str:
    """Give what belongs to a change: the methods that it concerns, and its place."""
    methods = report.methods(change)
    shown = ", ".join(methods[:MOST_METHODS])
    more = f" and {len(methods) - MOST_METHODS} more" if methods[MOST_METHODS:] else ""
    concerns = f" (in {shown}{more})" if methods else ""
    place = _place(report, change)
    return concerns + (f"  {render_place(place)}" if place else "")


def _place(report: Report, change: Change) -> Location | None:
    """Give where the new document says so, or the old one said what is gone."""
    before, after = report.places(change)
    return after or before


# -- for a pull request --------------------------------------------------------------


def as_markdown(report: Report, *, everything: bool = False) -> Iterator[str]:
    """Give the report as Markdown, what nobody's code notices folded away."""
    yield f"### SDK: {printable(summary(report))}"
    for level in LEVELS:
        changes = _at(report, level)
        if not changes:
            continue
        rows = [_row(change) for change in changes]
        yield ""
        if level == "invisible" and not everything:
            yield f"<details><summary>{_TITLES[level]} ({len(rows):,})</summary>"
            yield ""
            yield from rows
            yield ""
            yield "</details>"
        else:
            yield f"**{_TITLES[level]}**"
            yield ""
            yield from rows


def _row(change: Change) -> str:
    return f"- {_code(change.subject)}: {_plain(change.message)}"


def _code(text: str) -> str:
    """Give text as code in Markdown, whatever is in it (CommonMark 0.31.2 §6.1)."""
    shown = printable(text)
    fence = "`"
    while fence in shown:
        fence += "`"
    pad = " " if "`" in (shown[:1], shown[-1:]) else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def _plain(text: str) -> str:
    """Give text in which Markdown and HTML find nothing of theirs."""
    return "".join(
        f"\\{character}" if character in "\\`*_[]<>|#~&" else character
        for character in printable(text)
    )


def as_diagnostics(report: Report) -> tuple[Diagnostic, ...]:
    """Give what users notice as diagnostics, at the places in the documents."""
    return tuple(
        Diagnostic(
            f"{change.subject}: {change.message}",
            _place(report, change),
            rule=_RULES[change.level],
            severity="warning" if change.level == "breaking" else "note",
        )
        for change in report.changes
        if change.level in _RULES
    )


# -- for programs --------------------------------------------------------------------


def as_json(report: Report) -> str:
    """Give the report as one object; docs/guide/diff.md says what is in it."""
    shown = {
        "old": {"name": report.old.label, "version": report.old.version},
        "new": {"name": report.new.label, "version": report.new.version},
        "next_version": report.version,
        "counts": dict(report.counts),
        "changes": [_as_object(report, change) for change in report.changes],
    }
    return json.dumps(shown, indent=2, ensure_ascii=False)


def _as_object(report: Report, change: Change) -> dict[str, Any]:
    before, after = report.places(change)
    return {
        "kind": change.kind,
        "level": change.level,
        "subject": change.subject,
        "message": change.message,
        "meaning": MEANINGS[change.kind],
        "before": change.before,
        "after": change.after,
        "methods": list(report.methods(change)),
        "old_place": render_place(before) if before else None,
        "new_place": render_place(after) if after else None,
    }


# -- for a changelog -----------------------------------------------------------------


@dataclass(frozen=True)
class _Part:
    """A part of a changelog's entry."""

    title: str
    changes: list[Change]


def as_changelog(report: Report, day: str) -> str:
    """Give an entry of a changelog for what users notice; it ends with a line break.

    Args:
        day: of the release, as 2026-11-30.
    """
    lines = [f"## {report.version} - {day}", ""]
    for part in _parts(report.changes):
        if part.changes:
            lines += [f"### {part.title}", ""]
            lines += [_entry(change) for change in part.changes]
            lines.append("")
    if len(lines) == 2:
        lines += ["Nothing that a program notices.", ""]
    return "\n".join(lines)


def _entry(change: Change) -> str:
    mark = "**Breaking:** " if change.level == "breaking" else ""
    return f"- {mark}{_code(change.subject)}: {_plain(change.message)}"


def _parts(changes: Iterable[Change]) -> Iterator[_Part]:
    told = [change for change in changes if change.level != "invisible"]
    parts = {
        title: _Part(title, [])
        for title in ("Removed", "Changed", "Deprecated", "Added")
    }
    for change in told:
        parts[_title(change)].changes.append(change)
    yield from parts.values()


def _title(change: Change) -> str:
    if change.kind.endswith("-deprecated"):
        return "Deprecated"
    if change.kind.endswith(_REMOVED):
        return "Removed"
    return "Added" if change.kind.endswith(_ADDED) else "Changed"


def put_into_changelog(text: str, entry: str) -> str:
    """Give a changelog with an entry before the others, after what stands above them.

    A heading that says "Unreleased" stays first.
    """
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if line.startswith("## ") and "unreleased" not in line.lower():
            return "".join(lines[:number]) + entry + "\n" + "".join(lines[number:])
    start = text if text.strip() else "# Changelog\n"
    gap = "" if start.endswith("\n\n") else "\n"
    return f"{start}{gap}{entry}"
