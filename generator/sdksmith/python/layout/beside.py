"""The layout of many modules: a process beside this one begins while others are made.

Of a large package it is a third of the work, and needs nothing but text.
"""

import os
import pickle
import sys
from concurrent.futures import Future
from contextlib import suppress
from queue import SimpleQueue
from subprocess import Popen
from threading import Thread
from typing import BinaryIO, Self

from sdksmith import judge_process, kept
from sdksmith.python.layout import format_python

PROGRAM = "from sdksmith.python.layout.beside import serve; serve()"
# A module is laid out in 1 to 4 ms. For as long the thread that asks would wait for its
# turn, at each of its steps, and the process for the thread.
_AT_ONCE = 30
_TURN = 0.0005
"""Seconds, after which a thread that works lets another have its turn."""
_Job = tuple[str, Future[str]]


class Layout:
    """Brings modules into black's form: `begin` with each, then ask for all of them.

    The process, if there is one, ends with the `with`.

    Args:
        beside: whether a process shall help.
    """

    def __init__(self, *, beside: bool) -> None:
        self._known: dict[str, str] = {}
        self._jobs: dict[str, Future[str]] = {}
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._turn = sys.getswitchinterval()
        if beside and (os.cpu_count() or 1) > 1:
            process = judge_process.start(PROGRAM)
            sys.setswitchinterval(_TURN)
            # Whoever ends earlier, by an error, does not wait for it.
            Thread(target=_hand_over, args=(process, self._queue), daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for job in self._jobs.values():
            job.cancel()
        self._queue.put(None)
        sys.setswitchinterval(self._turn)

    def begin(self, source: str) -> None:
        """Have a module laid out when there is time, if no earlier run has kept it."""
        known = kept.find("layout", source)
        if isinstance(known, str):
            self._known[source] = known
        elif source not in self._jobs:
            self._jobs[source] = Future()
            self._queue.put((source, self._jobs[source]))

    def finish(self) -> dict[str, str]:
        """Give each module in black's form, by its source.

        The last ones are laid out here, until the process is met, which is about as
        far from the other end.
        """
        made = dict(self._known)
        for source, job in reversed(self._jobs.items()):
            laid_out = "" if job.cancel() else job.result()
            made[source] = laid_out or format_python(source)
            kept.keep("layout", source, made[source])
        return made


def _hand_over(process: Popen[bytes], queue: SimpleQueue[_Job | None]) -> None:
    """Give the process the modules that are there; "" is the answer where it fails."""
    # One that was stopped leaves a pipe behind that cannot be closed.
    with suppress(OSError), process:
        while jobs := _take_some(queue):
            sources = [source for source, _ in jobs]
            for (_, result), text in zip(jobs, _ask(process, sources), strict=True):
                result.set_result(text)


def _take_some(queue: SimpleQueue[_Job | None]) -> list[_Job]:
    """Wait for a module, and give it with those that are there by then."""
    taken: list[_Job] = []
    while len(taken) < _AT_ONCE and not (taken and queue.empty()):
        job = queue.get()
        if job is None:
            queue.put(None)  # for the next one who waits
            break
        if job[1].set_running_or_notify_cancel():
            taken.append(job)
    return taken


def _ask(process: Popen[bytes], sources: list[str]) -> list[str]:
    given, answers = process.stdin, process.stdout
    assert given and answers, "both are pipes"
    try:
        given.write(pickle.dumps(sources))
        given.flush()
        laid_out: list[str] = pickle.load(answers)
    # Somebody stopped it, or there was no room for it.
    except (OSError, EOFError, pickle.UnpicklingError):
        return [""] * len(sources)
    return laid_out


def serve() -> None:
    """Be the process: modules on standard input, each in black's form on the output."""
    sys.setrecursionlimit(50_000)
    given, answers = sys.stdin.buffer, sys.stdout.buffer
    while sources := _read(given):
        answers.write(pickle.dumps([_try(source) for source in sources]))
        answers.flush()


def _read(given: BinaryIO) -> list[str]:
    try:
        sources: list[str] = pickle.load(given)
    except EOFError:
        return []
    return sources


def _try(source: str) -> str:
    """Give a module in black's form, "" for one that has to fail where it is told."""
    try:
        return format_python(source)
    # Whatever it is, the other process meets it too.
    except Exception:  # noqa: BLE001 - the reason stands above
        return ""
