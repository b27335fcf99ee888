"""Type checkers see the mistakes that a caller can make, and see no others."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
USAGE = Path(__file__).parent / "usage.py"
MISTAKES = ROOT / "tests" / "typing_mistakes" / "mistakes.py"

Check = Callable[[Path, Path], list[str]]


def _run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        text=True,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def run_mypy(file: Path, folder: Path) -> list[str]:
    """The errors as `line: message`; `folder` is for the cache."""
    cache = ROOT / ".cache" / "mypy"  # the second run is quicker
    output = _run("mypy", "--no-error-summary", f"--cache-dir={cache}", str(file))
    found = re.findall(r"^(.+?):(\d+): error: (.*)$", output, re.MULTILINE)
    assert {str(file.relative_to(ROOT))} >= {place for place, _, _ in found}, output
    return [f"{line}: {message}" for _, line, message in found]


def run_pyright(file: Path, folder: Path) -> list[str]:
    """The errors as `line: message`; `folder` is for the settings and a copy."""
    copy = shutil.copy(file, folder)  # settings name files of their own folder only
    settings = {
        "include": [file.name],
        "extraPaths": [str(ROOT / "generated")],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps(settings), encoding="utf-8")
    options = ("--outputjson", "--pythonpath", sys.executable, "-p", str(config))
    report = json.loads(_run("pyright", *options))
    assert 1 == report["summary"]["filesAnalyzed"], report
    errors = [e for e in report["generalDiagnostics"] if e["severity"] == "error"]
    assert {str(copy)} >= {error["file"] for error in errors}, report
    return [f"{e['range']['start']['line'] + 1}: {e['message']}" for e in errors]


def marked_lines() -> set[int]:
    """The lines, the first being 1, that say of themselves that they are wrong."""
    lines = MISTAKES.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if "  # wrong: " in line}


@pytest.mark.parametrize("run", [run_mypy, run_pyright])
def test_every_mistake_is_seen(run: Check, tmp_path: Path) -> None:
    """Each marked line has an error, and no other line has one."""
    errors = run(MISTAKES, tmp_path)
    expected = marked_lines()
    assert len(expected) > 40
    found = {int(error.partition(":")[0]) for error in errors}
    unseen, unmarked = expected - found, found - expected
    told = [error for error in errors if int(error.partition(":")[0]) in unmarked]
    assert (set[int](), list[str]()) == (unseen, told)


@pytest.mark.parametrize("run", [run_mypy, run_pyright])
def test_right_calls_are_accepted(run: Check, tmp_path: Path) -> None:
    """The file that calls every method as it should has no error."""
    assert [] == run(USAGE, tmp_path)
