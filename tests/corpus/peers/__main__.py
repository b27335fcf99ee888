"""`make corpus-peers [N=120]`: four generators and sdksmith on the same documents."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from corpus.__main__ import fingerprint, read_commit, row_file
from corpus.documents import CACHE, Document, choose, fetch
from corpus.peers.generators import FOLDER, GENERATORS, Generator, InstallError
from corpus.peers.measure import PeerRow, measure
from corpus.peers.own import measure_start, read_own
from corpus.peers.table import render_peers, render_totals, total

RESULTS = Path(__file__).parents[1] / "PEERS.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is not measured yet, and write PEERS.md."""
    parser = argparse.ArgumentParser(prog="make corpus-peers", description=__doc__)
    parser.add_argument("--number", type=int, default=120, help="so many, by hash")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--stale", action="store_true", help="keep rows of other code")
    parser.add_argument("--results", type=Path, default=RESULTS)
    given = parser.parse_args(arguments)
    documents = fetch()
    chosen = choose(documents, number=given.number)
    rows, notes = measure_peers(chosen, jobs=given.jobs, stale=given.stale)
    text = render_peers(
        rows,
        GENERATORS,
        notes,
        of_all=len(documents),
        commit=read_commit(),
        day=date.today().isoformat(),
    )
    given.results.write_text(text, encoding="utf-8")
    print(text.split("## By document")[0])
    return 0


def measure_peers(
    documents: Sequence[Document], *, jobs: int = 1, stale: bool = False
) -> tuple[dict[str, list[PeerRow]], dict[str, str]]:
    """Give the rows of each generator by its title, and why one could not be installed.

    Rows that were measured before are read; those of sdksmith, by this or by `make
    corpus`, hold for its code only, unless they may be `stale`. `total` and `render_totals` make a table of them.
    """
    rows: dict[str, list[PeerRow]] = {}
    notes: dict[str, str] = {}
    for generator in GENERATORS:
        try:
            python = generator.install()
        except InstallError as error:
            notes[generator.title] = str(error)
            continue
        mark = generator.version or ("stale" if stale else fingerprint())
        folder = FOLDER / "rows" / f"{generator.name}-{mark}"
        known = {} if generator.project else _read_known(documents, mark)
        rows[generator.title] = _measure_all(
            generator, python, documents, folder, jobs=jobs, known=known
        )
        print("\n".join(render_totals({generator.title: total(rows[generator.title])})))
    return rows, notes


def _read_known(documents: Sequence[Document], mark: str) -> dict[str, PeerRow]:
    """Give what `make corpus` found out on this code, by the document's name."""
    start = measure_start(FOLDER / "output")
    found = {
        entry.name: read_own(entry, row_file(CACHE / "rows" / mark, entry), start)
        for entry in documents
    }
    return {name: row for name, row in found.items() if row is not None}


def _measure_all(
    generator: Generator,
    python: Path,
    documents: Sequence[Document],
    folder: Path,
    *,
    jobs: int,
    known: Mapping[str, PeerRow],
) -> list[PeerRow]:
    def run(document: Document) -> PeerRow:
        if document.name in known:
            return known[document.name]
        row = measure(generator, python, document, row_file(folder, document))
        print(
            f"{generator.name} {row.name}: {row.emitted}/{row.operations}, "
            f"{row.seconds:.1f} s, {row.peak_mib} MiB, {len(row.failures)} failures"
            f"{'  ERROR' if row.error else ''}",
            flush=True,
        )
        return row

    with ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(run, documents))


if __name__ == "__main__":
    sys.exit(main())
