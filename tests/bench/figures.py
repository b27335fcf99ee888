"""A row of the table, and whether its goal is reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bench.timing import Pair

Goal = Callable[[Pair], bool]


@dataclass(frozen=True)
class Figure:
    """What was measured.

    Attributes:
        name: what it is.
        against: what it is compared with.
        goal: in words; `reached` says whether it is.
        unit: of the medians: "s", "ms", "µs", "MiB", or "" for a count.
    """

    name: str
    against: str
    pair: Pair
    goal: str
    is_goal: Goal
    unit: str = "s"

    @property
    def reached(self) -> bool:
        """Whether the goal is reached."""
        return self.is_goal(self.pair)


def at_most(ratio: float) -> Goal:
    """The median of the ratios is at most so much."""
    return lambda pair: pair.ratio <= ratio


def within(limit: float) -> Goal:
    """The median of ours is at most so much."""
    return lambda pair: pair.our_median <= limit


def no_more_than(limit: float) -> Goal:
    """What ours takes more than theirs is at most so much, by the median."""
    return lambda pair: pair.more <= limit
