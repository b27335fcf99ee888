"""How the bench counts: by turns, as ratios, against a goal."""

import sys
from pathlib import Path

import pytest

from bench.figures import Figure, at_most, no_more_than, within
from bench.results import render_results
from bench.timing import BenchError, Pair, read_number, run, take_turns

PAIR = Pair((1.0, 4.0, 3.0), (1.0, 2.0, 2.0))


def test_pair() -> None:
    """The ratio is the median of the runs' ratios, not the ratio of the medians."""
    assert [1.0, 1.5, 2.0] == PAIR.ratios
    assert (1.5, 3.0, 2.0, 1.0) == (
        PAIR.ratio,
        PAIR.our_median,
        PAIR.their_median,
        PAIR.more,
    )


def test_goals() -> None:
    """A ratio, an amount, and so much more than the other."""
    assert [True, False] == [at_most(1.5)(PAIR), at_most(1.4)(PAIR)]
    assert [True, False] == [within(3)(PAIR), within(2.9)(PAIR)]
    assert [True, False] == [no_more_than(1)(PAIR), no_more_than(0.9)(PAIR)]


def test_turns() -> None:
    """One after the other; the first of each does not count."""
    order: list[str] = []

    def work(name: str) -> float:
        order.append(name)
        return float(len(order))

    pair = take_turns(lambda: work("a"), lambda: work("b"), runs=2)
    assert ["a", "b"] * 3 == order
    assert ((3.0, 5.0), (4.0, 6.0)) == (pair.ours, pair.theirs)


def test_commands(tmp_path: Path) -> None:
    """What fails is no figure: it stops the bench with what it said."""
    assert 0 < run([sys.executable, "-c", "pass"])
    assert 7.5 == read_number([sys.executable, "-c", "print('a', 7.5)"])
    for measure in (run, read_number):
        with pytest.raises(BenchError, match="no such thing"):
            measure([sys.executable, "-c", "raise SystemExit('no such thing')"])


def test_table() -> None:
    """A row says what, beside what, the ratio with its spread, and whether it will do."""
    figure = Figure("a call", "by hand", PAIR, "≤ 1.2 ×", at_most(1.2), "ms")
    text = render_results([figure], commit="abc", day="2026-01-31", runs=3)
    assert "0 of 1 goals" in text
    row = "| a call | 3,000 ms | by hand | 2,000 ms | 1.50 | 1.00 to 2.00 | ≤ 1.2 × | **missed** |"
    assert row in text
