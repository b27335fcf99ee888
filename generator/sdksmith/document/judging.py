"""The validator, which nobody waits for before the end: in a process beside the others.

What it finds is told and changes nothing, so that the rest can go on meanwhile: it takes
a while to import, and to look through thousands of operations.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from threading import Thread
from typing import Any

from sdksmith.document.faults import Fault

_PROGRAM = "from sdksmith.document.judging import serve; serve()"


def judge(root: Mapping[str, Any]) -> Callable[[], list[Fault]]:
    """Start the validator on a document, and give what waits for its faults.

    Where it is loaded already, and where there is one processor, it runs when it is
    waited for, in this process.
    """
    if _is_loaded() or (os.cpu_count() or 1) == 1:
        return cache(lambda: _judge_here(root))
    return cache(_start(root))


def _is_loaded() -> bool:
    return "sdksmith.document.validation" in sys.modules


def _judge_here(root: Mapping[str, Any]) -> list[Fault]:
    from sdksmith.document.validation import validator_faults

    return validator_faults(root)


def _start(root: Mapping[str, Any]) -> Callable[[], list[Fault]]:
    """Send the document to a process; a thread waits for its answer."""
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
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
