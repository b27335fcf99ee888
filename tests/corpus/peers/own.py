"""sdksmith in the table of the others: from the rows that `make corpus` wrote."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from corpus.documents import Document
from corpus.one import Row
from corpus.peers.measure import PeerRow, run_command

# What `make corpus` has loaded before it starts to count.
_START = "import sdksmith.cli, sdksmith.pipeline, sdksmith.document.validation"


def measure_start(folder: Path) -> float:
    """Give the seconds that Python takes to start and to import the generator."""
    folder.mkdir(parents=True, exist_ok=True)
    python = Path(sys.executable)
    command = [str(python), "-c", _START]
    _, seconds, _ = run_command(command, python, folder, folder / "start.log")
    return seconds


def read_own(document: Document, row_file: Path, start: float) -> PeerRow | None:
    """Give the row of a document that `make corpus` has run, if it has.

    Args:
        start: seconds that a command takes beside what is counted there.
    """
    if not row_file.exists():
        return None
    row = Row(**json.loads(row_file.read_text("utf-8")))
    failures = [entry for entry in row.failures if entry["stage"] == "import"]
    return PeerRow(
        document.name,
        operations=row.operations,
        exit_code=row.exit_code,
        seconds=round(row.seconds + start, 3),
        peak_mib=row.peak_mib,
        emitted=row.emitted,
        modules=row.modules,
        lines=row.lines,
        not_importing=len(failures),
        failures=[f"{entry['where']}: {entry['error']}" for entry in failures],
        error=row.error,
    )
