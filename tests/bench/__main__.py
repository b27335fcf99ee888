"""`make bench [ONLY=...]`: measure, write RESULTS.md and the picture of docs/."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from bench.answers import measure_answers
from bench.figures import Figure
from bench.generation import measure_generation, measure_sizes, sizes_of_all
from bench.importing import measure_imports
from bench.results import draw, render_results
from bench.subjects import ROOT, list_subjects
from bench.timing import RUNS
from corpus.__main__ import read_commit

RESULTS = Path(__file__).with_name("RESULTS.md")
PICTURE = ROOT / "docs" / "cost.png"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure all, or one part to look at."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parts = ("answers", "imports", "generation", "sizes")
    parser.add_argument("--only", choices=parts, default="")
    given = parser.parse_args(arguments)
    subjects = list_subjects()
    measures = {
        "answers": lambda: measure_answers(subjects["carecycle"]),
        "imports": lambda: measure_imports(subjects),
        "generation": lambda: measure_generation(subjects),
        "sizes": measure_sizes,
    }
    wanted = [given.only] if given.only else list(parts)
    figures = list(_told(chain.from_iterable(measures[name]() for name in wanted)))
    text = render_results(
        figures, commit=read_commit(), day=date.today().isoformat(), runs=RUNS
    )
    if not given.only:
        RESULTS.write_text(text, encoding="utf-8")
        draw(sizes_of_all(), PICTURE)
    print(text)
    return 0


def _told(figures: Iterator[Figure]) -> Iterator[Figure]:
    """Say each figure as it comes: the whole takes long."""
    for figure in figures:
        row = {"ours": figure.pair.our_median, "theirs": figure.pair.their_median}
        print(f"{figure.name}: {json.dumps(row)}", flush=True)
        yield figure


if __name__ == "__main__":
    sys.exit(main())
