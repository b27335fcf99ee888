"""Much work of one kind, so many pieces in a process of their own.

What Pydantic has built for a type stays until its process ends. In Microsoft Graph a type
leads to most others: all of them in one process would take more memory than there is.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")
_MOST = 1000


@dataclass
class Part:
    """What became of some of the pieces.

    Attributes:
        failures: what went wrong, see `Row`.
        works: whether an operation works, by its method and path; of one that may
            answer with a stream there are two methods.
    """

    failures: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    works: dict[tuple[str, str], bool] = field(
        default_factory=dict[tuple[str, str], bool]
    )

    def note(self, line: tuple[str, str], works: bool) -> None:
        """Remember of an operation whether it works."""
        self.works[line] = self.works.get(line, True) and works

    def add(self, other: Part) -> None:
        """Take in what became of others."""
        self.failures += other.failures
        for line, works in other.works.items():
            self.note(line, works)


def run_parts(pieces: Sequence[T], work: Callable[[Sequence[T], Part], None]) -> Part:
    """Do work on all pieces; a process that dies is one failure."""
    whole = Part()
    if len(pieces) <= _MOST:
        work(pieces, whole)
        return whole
    context = multiprocessing.get_context("fork")
    for start in range(0, len(pieces), _MOST):
        receiver, sender = context.Pipe(duplex=False)
        some = pieces[start : start + _MOST]
        process = context.Process(target=_run, args=(some, work, sender))
        process.start()
        sender.close()
        try:
            whole.add(receiver.recv())
        except EOFError:
            process.join()
            error = f"a process of {len(some)} pieces ended {process.exitcode}"
            whole.failures.append({"stage": "part", "where": "", "error": error})
        process.join()
    return whole


def _run(
    pieces: Sequence[T], work: Callable[[Sequence[T], Part], None], sender: Connection
) -> None:
    part = Part()
    work(pieces, part)
    sender.send(part)
    sender.close()
