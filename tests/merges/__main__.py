"""Measures both, and writes RESULTS.md: `make merges`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import partial
from pathlib import Path

from merges.edits import Edit
from merges.pairs import find_losses, make_pair
from merges.survival import Result, as_table, describe, record_edits, try_edit
from merges.versions import Version, make_versions

EDITS = 500
PAIRS = 10_000
_RESULTS = Path(__file__).parent / "RESULTS.md"
_TEXT = """\
# What survives an update

Written by `make merges`: {documents} documents with {changes} kinds of change each, as far as
they have a place for it, are {versions} new versions.

## {edits} edits by hand

{kinds}. Each is made in a file that the change of the document concerns, at a place chosen at random.
It has survived where `sdksmith update` finds no conflict, the edit and all that is new are in the files,
and the package with all its modules can be imported.

{table}

Those that did not:

{others}

## {pairs:,} random pairs

An edit of the kinds above, or lines added, replaced, deleted and moved at random, and a new version of
the same file: that of a document, or one made in the same way. A line is lost where the merged file does
not have it, neither in its text nor in a conflict; or where one side took it away and it is back, without
a conflict.

{counts}
"""


def main() -> int:
    """Run all of it and give the exit code: 1 if too little survives."""
    versions = make_versions()
    with ProcessPoolExecutor(initializer=_prepare, initargs=(versions,)) as pool:
        results = _try_edits(pool, versions)
        print(as_table(results), flush=True)
        counts, losses = _try_pairs(pool)
    _RESULTS.write_text(_describe(versions, results, counts), encoding="utf-8")
    print(_RESULTS.read_text(encoding="utf-8"))
    for loss in losses:
        print(loss)
    survived = sum(result.fate == "survived" for result in results)
    return int(survived < 0.95 * EDITS or bool(losses))


_versions: list[Version] = []
"""Those of this process; see `_prepare`."""


def _prepare(versions: list[Version]) -> None:
    _versions.extend(versions)


def _try_edits(pool: Executor, versions: list[Version]) -> list[Result]:
    # In memory, where there is such a place: each update waits until the disk has it.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        edits = record_edits(versions, EDITS)
        work = partial(_try_edit, Path(folder))
        return list(pool.map(work, edits, chunksize=5))


def _try_edit(folder: Path, recorded: tuple[Version, Edit]) -> Result:
    return try_edit(*recorded, folder / str(os.getpid()))


def _try_pairs(pool: Executor) -> tuple[Counter[str], list[str]]:
    counts: Counter[str] = Counter()
    losses: list[str] = []
    fates = pool.map(_try_pair, range(PAIRS), chunksize=100)
    for number, (fate, lost) in enumerate(fates):
        counts[fate] += 1
        if lost:
            counts["lost something"] += 1
            losses.append(f"pair {number}: {lost}")
    return counts, losses


def _try_pair(number: int) -> tuple[str, list[str]]:
    lost, merged = find_losses(make_pair(_versions, number))
    if merged is None:
        return "both files kept", lost
    return "with conflicts, marked" if merged.lines else "merged without conflict", lost


def _describe(
    versions: list[Version], results: list[Result], counts: Counter[str]
) -> str:
    kinds = sorted({result.edit.kind for result in results})
    others = [describe(result) for result in results if result.fate != "survived"]
    rows = [f"| {fate} | {count:,} |" for fate, count in sorted(counts.items())]
    rows += [] if counts["lost something"] else ["| lost something | 0 |"]
    return _TEXT.format(
        documents=len({version.document for version in versions}),
        changes=len({version.change for version in versions}),
        versions=len(versions),
        edits=EDITS,
        kinds=f"{', '.join(kinds)}: {EDITS // len(kinds)} of each".capitalize(),
        table=as_table(results),
        others="\n".join(others),
        pairs=PAIRS,
        counts="\n".join(["| pairs | |", "|---|--:|", *rows]),
    )


if __name__ == "__main__":
    sys.exit(main())
