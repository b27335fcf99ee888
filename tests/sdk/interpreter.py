"""A fresh interpreter that sees the folders it is given and nothing else of ours."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_START = "import sys; sys.path[:0] = {folders!r}\n"


def run_python(
    script: str, *folders: Path, environment: Mapping[str, str] | None = None
) -> Any:
    """The JSON value that a script prints, warnings being errors.

    Isolated mode keeps out PYTHONPATH and the current folder.
    """
    start = _START.format(folders=[str(folder) for folder in folders])
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", start + script],
        capture_output=True,
        check=False,
        env={**os.environ, **(environment or {})},
        text=True,
    )
    assert 0 == done.returncode, done.stderr
    return json.loads(done.stdout)
