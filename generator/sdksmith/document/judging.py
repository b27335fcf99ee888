"""The validator, which nobody waits for before the end: in a process beside the others.

What it finds is told and changes nothing, so that the rest can go on meanwhile: it takes
a while to import, and to look through thousands of operations.
"""

import pickle
import sys
from collections.abc import Callable, Mapping
from functools import cache
from threading import Thread
from typing import Any

from sdksmith import judge_process
from sdksmith.document.faults import Fault


def judge(root: Mapping[str, Any]) -> Callable[[], list[Fault]]:
    """Start the validator on a document, and give what waits for its faults.

    Where a process would gain nothing it runs when it is waited for, in this one.
    """
    if not judge_process.is_wanted():
        return cache(lambda: _judge_here(root))
    return cache(_start(root))


def _judge_here(root: Mapping[str, Any]) -> list[Fault]:
    from sdksmith.document.validation import validator_faults

    return validator_faults(root)


def _start(root: Mapping[str, Any]) -> Callable[[], list[Fault]]:
    """Send the document to a process; a thread waits for its answer."""
    process = judge_process.take()
    data = pickle.dumps(root)
    answers: list[bytes] = []

    def wait() -> None:
        answers.append(process.communicate(data)[0])

    # Whoever ends earlier, by an error in the document, does not wait for it.
    thread = Thread(target=wait, daemon=True)
    thread.start()

    def read() -> list[Fault]:
        thread.join()
        if process.returncode:  # somebody stopped it, or there was no room for it
            return _judge_here(root)
        found: list[Fault] = pickle.loads(b"".join(answers))
        return found

    return read


def serve() -> None:
    """Be the process: a document on standard input, its faults on standard output."""
    root = pickle.load(sys.stdin.buffer)
    found = _judge_here(root)
    sys.stdout.buffer.write(pickle.dumps(found))
