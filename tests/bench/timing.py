"""Two things done by turns, and what each run of them took."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

RUNS = 5

# Python keeps what it has compiled, unless somebody's shell forbids it: that is measured
# by nobody who uses a package.
_FORBIDS = "PYTHONDONTWRITEBYTECODE"


class BenchError(Exception):
    """A command that is measured does not do what it should."""


@dataclass(frozen=True)
class Pair:
    """What two things took, run by run; they took turns.

    Attributes:
        ours: seconds, or bytes, of what is measured.
        theirs: the same of what it is compared with.
    """

    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def ratios(self) -> list[float]:
        """The ratio of each run, in order of size."""
        return sorted(a / b for a, b in zip(self.ours, self.theirs, strict=True) if b)

    @property
    def ratio(self) -> float:
        """The median of the ratios."""
        return median(self.ratios)

    @property
    def our_median(self) -> float:
        """The median of ours."""
        return median(self.ours)

    @property
    def their_median(self) -> float:
        """The median of theirs."""
        return median(self.theirs)

    @property
    def more(self) -> float:
        """The median of what ours took more, run by run."""
        return median(a - b for a, b in zip(self.ours, self.theirs, strict=True))


def take_turns(
    ours: Callable[[], float], theirs: Callable[[], float], runs: int = RUNS
) -> Pair:
    """Measure both by turns, after one run of each that does not count."""
    ours(), theirs()
    found = [(ours(), theirs()) for _ in range(runs)]
    return Pair(tuple(a for a, _ in found), tuple(b for _, b in found))


def run(
    command: Sequence[str | Path],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    accepted: Sequence[int] = (0,),
) -> float:
    """Run a command and give the seconds that it took by the clock.

    Raises:
        BenchError: with what it said, when its exit code is not accepted.
    """
    started = time.perf_counter()
    _call(command, folder, environment, accepted)
    return time.perf_counter() - started


def read_number(
    command: Sequence[str | Path], *, environment: Mapping[str, str] | None = None
) -> float:
    """Run a command and give the number that it prints last.

    Raises:
        BenchError: when it fails, or prints none.
    """
    said = _call(command, None, environment, (0,))
    try:
        return float(said.split()[-1])
    except (IndexError, ValueError) as error:
        raise BenchError(f"{said!r} is no number") from error


def _call(
    command: Sequence[str | Path],
    folder: Path | None,
    environment: Mapping[str, str] | None,
    accepted: Sequence[int],
) -> str:
    ours = {name: value for name, value in os.environ.items() if name != _FORBIDS}
    done = subprocess.run(
        [*map(str, command)],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**ours, **(environment or {})},
        text=True,
    )
    if done.returncode not in accepted:
        said = (done.stdout + done.stderr)[-2000:]
        raise BenchError(
            f"{' '.join(map(str, command))} ended {done.returncode}\n{said}"
        )
    return done.stdout
