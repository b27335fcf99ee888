"""How far a run is: a stage says so, whoever listens shows it.

Nobody listens by default. The command line does, see `terminal.py`.
"""

from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")
Listener = Callable[[str, int, int], object]
"""Called with the name of a stage, how many of its steps are done, and of how many."""

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def listen(listener: Listener) -> Generator[None]:
    """Let somebody hear of the stages of what runs inside."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def enter(stage: str) -> None:
    """Say that a stage has begun whose steps are not counted."""
    listener = _listener.get()
    if listener:
        listener(stage, 0, 0)


def count(stage: str, steps: Collection[T]) -> Iterator[T]:
    """Give the steps of a stage one by one, and say how many are done."""
    listener = _listener.get()
    if not listener:
        yield from steps
        return
    total = len(steps)
    for done, step in enumerate(steps):
        listener(stage, done, total)
        yield step
    listener(stage, total, total)
