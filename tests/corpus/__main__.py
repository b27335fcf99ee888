"""`make corpus [N=...] [ONLY=...]`: every real document, each in a process of its own."""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

from corpus.documents import CACHE, Document, choose, choose_names, fetch
from corpus.one import Row, run
from corpus.results import render_results

ROOT = Path(__file__).parents[2]
RESULTS = Path(__file__).with_name("RESULTS.md")
# Whose bytes decide whether a row that is there still holds.
SOURCES = ("generator", "templates", "tests/corpus", "requirements/generate.txt")
# So that a child which is stopped at once has all that is slow to import.
PRELOADED = (
    "corpus.calls",
    "sdksmith.document.validation",
    "sdksmith.normalise",
    "sdksmith.pipeline",
    "sdksmith.python",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the documents that the arguments choose, write RESULTS.md if that is all."""
    parser = argparse.ArgumentParser(prog="make corpus", description=__doc__)
    parser.add_argument("--number", type=int, default=0, help="so many, chosen by hash")
    parser.add_argument("--only", default="", help="those with this in their name")
    parser.add_argument("--names", type=Path, help="those that a file lists")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--timeout", type=float, default=1800, help="seconds a document"
    )
    parser.add_argument("--stale", action="store_true", help="keep rows of other code")
    parser.add_argument("--results", type=Path, help="write the table there")
    given = parser.parse_args(arguments)
    documents = fetch()
    chosen = choose(documents, only=given.only, number=given.number)
    if given.names:
        chosen = choose_names(chosen, given.names)
    folder = CACHE / "rows" / ("stale" if given.stale else fingerprint())
    folder.mkdir(parents=True, exist_ok=True)
    waiting = [entry for entry in chosen if not row_file(folder, entry).exists()]
    print(f"{len(chosen):,} documents, {len(waiting):,} to run", flush=True)
    run_all(waiting, folder, jobs=given.jobs, timeout=given.timeout)
    rows = [Row(**json.loads(row_file(folder, entry).read_text())) for entry in chosen]
    text = render_results(rows, total=len(documents), commit=read_commit())
    target = given.results or (RESULTS if len(chosen) == len(documents) else None)
    if target:
        target.write_text(text)
    print(text.split("## By document")[0])
    return 1 if any(row.is_broken for row in rows) else 0


def fingerprint() -> str:
    """Give a hash of the code that makes a row."""
    found = hashlib.sha256()
    for source in SOURCES:
        path = ROOT / source
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix in (".py", ".jinja", ".txt", ".json"):
                found.update(file.relative_to(ROOT).as_posix().encode())
                found.update(file.read_bytes())
    return found.hexdigest()[:16]


def row_file(folder: Path, document: Document) -> Path:
    """Give where the row of a document lies."""
    return folder / f"{document.package}.json"


def run_all(
    documents: Sequence[Document], folder: Path, *, jobs: int, timeout: float
) -> None:
    """Run documents, `jobs` at a time; a crash or a hang costs one row only."""
    for name in PRELOADED:
        __import__(name)
    context = multiprocessing.get_context("fork")
    running: dict[Any, tuple[Any, Document, float]] = {}
    left = list(reversed(documents))
    while left or running:
        while left and len(running) < jobs:
            document = left.pop()
            target = row_file(folder, document)
            process = context.Process(target=run, args=(document, target))
            process.start()
            running[process.sentinel] = process, document, time.monotonic()
        wait(list(running), timeout=1)
        for sentinel, (process, document, started) in list(running.items()):
            spent = time.monotonic() - started
            if process.is_alive() and spent < timeout:
                continue
            del running[sentinel]
            end(process, row_file(folder, document), document, spent)
            report(document, row_file(folder, document), left=len(left) + len(running))


def end(process: Any, target: Path, document: Document, spent: float) -> None:
    """Stop a process that is late; see that there is a row which says how it ended."""
    late = process.is_alive()
    if late:
        process.kill()
    process.join()
    if late or process.exitcode or not target.exists():
        row = Row(**json.loads(target.read_text())) if target.exists() else None
        row = row or Row(document.name, sum(1 for _ in document.operations()))
        how = f"stopped after {spent:.0f} s" if late else f"ended {process.exitcode}"
        row.error = row.error or how
        row.write(target)


def report(document: Document, target: Path, *, left: int) -> None:
    """Print one line about a document."""
    row = Row(**json.loads(target.read_text()))
    print(
        f"{left:5} {document.name}: {row.called}/{row.operations} operations, "
        f"{row.seconds:.1f} + {row.exercise:.1f} s, {row.peak_mib} MiB, "
        f"{len(row.failures)} failures{'  ERROR' if row.error else ''}",
        flush=True,
    )


def read_commit() -> str:
    """Give the commit, with a mark if the tree is not as committed."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=10"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
