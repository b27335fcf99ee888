"""The process in which the validator runs: started early, as it takes long to import.

`document/judging.py` says what it does; nothing that takes long may be imported here.
"""

import os
import subprocess
import sys

# Without requests, which takes a while to import, jsonschema_path is content with
# urllib; nothing is ever opened by either.
PROGRAM = (
    "import sys; sys.modules['requests'] = None;"
    "import sdksmith.document.validation;"
    "from sdksmith.document.judging import serve; serve()"
)
_ready: list[subprocess.Popen[bytes]] = []


def is_wanted() -> bool:
    """Say whether a process would gain anything.

    It would not where the validator is loaded already, or has no processor of its own.
    """
    is_loaded = "sdksmith.document.validation" in sys.modules
    return not is_loaded and (os.cpu_count() or 1) > 1


def prepare() -> None:
    """Start a process for the next one who takes it; it ends with this one."""
    if is_wanted() and not _ready:
        _ready.append(start(PROGRAM))


def take() -> subprocess.Popen[bytes]:
    """Give the process that has been prepared, or a new one."""
    return _ready.pop() if _ready else start(PROGRAM)


def start(program: str) -> subprocess.Popen[bytes]:
    """Start a Python that finds what this one finds, with pipes to it and from it."""
    return subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
