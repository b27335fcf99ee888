"""mypy, pyright and black on generated packages, many at once; what each says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.documents import CACHE

_OWN_CACHES = CACHE / "sample-caches"
_FILES_AT_ONCE = 400  # so that a command line is never too long
# As a user of pyright in strict mode has it. The runtime is the same bytes in every
# package and is checked where it stands, by `make types`; mypy reads it here as well.
_PYRIGHT = {
    "include": ["*"],
    "exclude": ["**/_runtime"],
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
}


@dataclass(frozen=True)
class Finding:
    """An error of a tool.

    Attributes:
        tool: "mypy", "pyright" or "black".
        code: the tool's name for this kind of error: "arg-type".
        package: the package that it is in.
        place: "file:line", the file below the package.
        text: the message.
    """

    tool: str
    code: str
    package: str
    place: str
    text: str


def check_packages(folder: Path) -> list[Finding]:
    """Give what the three tools say of all packages in a folder.

    The packages do not know each other, so that one process may read them all: what
    they share (Pydantic, the HTTP library) is read once.
    """
    return [*_run_mypy(folder), *_run_pyright(folder), *_run_black(folder)]


def _run(folder: Path, *command: str) -> tuple[str, str]:
    """Give what a module of this Python prints when it is run in a folder.

    Raises:
        RuntimeError: when it fails otherwise than by finding errors.
    """
    own = {
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
        "BLACK_CACHE_DIR": str(_OWN_CACHES / "black"),
    }
    done = subprocess.run(
        [sys.executable, "-m", *command],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**os.environ, **own},
        text=True,
    )
    if done.returncode not in (0, 1) and not done.stdout:
        raise RuntimeError(f"{command[0]} ended {done.returncode}: {done.stderr}")
    return done.stdout, done.stderr


def _run_mypy(folder: Path) -> Iterator[Finding]:
    cache = f"--cache-dir={_OWN_CACHES / 'mypy'}"
    options = ("--strict", "--python-version", "3.11", "--show-error-codes")
    output, _ = _run(folder, "mypy", *options, cache, ".")
    found = re.findall(
        r"^(.+?):(\d+): error: (.*?)(?:  \[([\w-]+)\])?$", output, re.MULTILINE
    )
    for file, line, text, code in found:
        yield _finding("mypy", code or "syntax", Path(file), int(line), text)
    if not (found or re.search(r"no issues found in \d+ source files?", output)):
        raise RuntimeError(f"mypy: {output[-2000:]}")


def _run_pyright(folder: Path) -> Iterator[Finding]:
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps(_PYRIGHT), encoding="utf-8")
    options = ("--outputjson", "--pythonpath", sys.executable, "-p", str(config))
    output, _ = _run(folder, "pyright", *options)
    report: dict[str, Any] = json.loads(output)
    files = [f for f in folder.rglob("*.py") if "_runtime" not in f.parts]
    if report["summary"]["filesAnalyzed"] != len(files):
        raise RuntimeError(f"pyright read {report['summary']}, not {len(files)} files")
    for entry in report["generalDiagnostics"]:
        file = Path(entry["file"]).relative_to(folder)
        line = entry["range"]["start"]["line"] + 1 if "range" in entry else 0
        text = " ".join(entry["message"].split())
        yield _finding("pyright", entry.get("rule", "syntax"), file, line, text)


def _run_black(folder: Path) -> Iterator[Finding]:
    """Check each text once: the runtime is in every package."""
    files = list({f.read_bytes(): f for f in folder.rglob("*.py")}.values())
    # No settings but black's own, wherever the folder lies.
    config = folder / "black.toml"
    config.write_text("[tool.black]\n", encoding="utf-8")
    for start in range(0, len(files), _FILES_AT_ONCE):
        names = [str(f) for f in files[start : start + _FILES_AT_ONCE]]
        _, said = _run(folder, "black", "--check", "--config", str(config), *names)
        if not re.search(r"^\d+ files? would ", said, re.MULTILINE):
            raise RuntimeError(f"black: {said[-2000:]}")
        for name in re.findall(r"^would reformat (.+)$", said, re.MULTILINE):
            file = Path(name).relative_to(folder)
            yield _finding("black", "would reformat", file, 0, "")
        failed = r"^error: cannot format (.+?): (.*)$"
        for name, text in re.findall(failed, said, re.MULTILINE):
            file = Path(name).relative_to(folder)
            yield _finding("black", "cannot format", file, 0, text)


def _finding(tool: str, code: str, file: Path, line: int, text: str) -> Finding:
    package, *rest = file.parts
    place = f"{'/'.join(rest)}:{line}" if line else "/".join(rest)
    return Finding(tool, code, package, place, text)


def by_code(findings: Sequence[Finding]) -> dict[tuple[str, str], list[Finding]]:
    """Give the findings of each tool and code, the most frequent first."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.tool, finding.code), []).append(finding)
    return dict(sorted(groups.items(), key=lambda group: -len(group[1])))
