"""One generator on one document: a row of the table."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from corpus.documents import Document, write_json
from corpus.peers.generators import FOLDER, PACKAGE, Generator

TIMEOUT = 300
"""Seconds of the processor for one document, and as many for the import."""

_ROOT = Path(__file__).parents[3]
# By the clock, for each second of the processor: whatever waits so long will not end.
_PATIENCE = 4
_LAUNCH = Path(__file__).with_name("launch.py")
_IMPORT = Path(__file__).with_name("import_all.py")
_MOST_NOTES = 5
_ENVIRONMENT = ("HOME", "JAVA_HOME", "LANG", "LC_ALL", "TZ")


@dataclass
class PeerRow:
    """What a generator made of a document.

    Attributes:
        operations: how many the document has; `emitted`: how many the package has.
        exit_code: None if it was stopped because it took too long.
        seconds: of the processors, of the whole command with its start.
        peak_mib: of memory, of the largest process.
        failures: the modules that do not compile or cannot be imported.
        error: what it said, if there is no package.
    """

    name: str
    operations: int = 0
    exit_code: int | None = None
    seconds: float = 0
    peak_mib: int = 0
    emitted: int = 0
    modules: int = 0
    lines: int = 0
    not_compiling: int = 0
    not_importing: int = 0
    failures: list[str] = field(default_factory=list[str])
    error: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it was generated, compiles, is imported whole, lacks no operation."""
        return (
            not self.error
            and not self.not_compiling
            and not self.not_importing
            and self.emitted >= self.operations
        )


def measure(
    generator: Generator, python: Path, document: Document, row_file: Path
) -> PeerRow:
    """Give the row, from its file if it is there; else measure and write it."""
    if row_file.exists():
        return PeerRow(**json.loads(row_file.read_text("utf-8")))
    row = PeerRow(document.name, operations=sum(1 for _ in document.operations()))
    folder = FOLDER / "output" / generator.name / document.package
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _generate(generator, python, document, folder, row)
    if not row.error:
        _look_at(generator, python, folder, row)
    shutil.rmtree(folder, ignore_errors=True)
    row_file.parent.mkdir(parents=True, exist_ok=True)
    write_json(row_file, asdict(row))
    return row


def _generate(
    generator: Generator, python: Path, document: Document, folder: Path, row: PeerRow
) -> None:
    places = {"document": str(document.path.resolve()), "out": str(folder.resolve())}
    name, *arguments = (part.format(**places) for part in generator.command)
    log = folder.with_suffix(".log")
    used = run_command([str(python.parent / name), *arguments], python, folder, log)
    row.exit_code, row.seconds, row.peak_mib = used
    said = log.read_text("utf-8", "replace")
    log.unlink()
    if row.exit_code is None:
        row.error = f"stopped after {TIMEOUT} s"
    # 3 is sdksmith's: some operations were left out, which the count shows.
    elif row.exit_code not in (0, 3) or not (folder / PACKAGE).is_dir():
        row.error = f"exit code {row.exit_code}: {_find_reason(said)}"


def _find_reason(said: str) -> str:
    """Give the first line that speaks of an error, else the last ones."""
    lines = said.splitlines()
    named = (line for line in lines if re.match(r"(Exception |\w*[Ee]rror\b)", line))
    return next(named, " ".join(lines[-5:]))[:600]


def _look_at(generator: Generator, python: Path, folder: Path, row: PeerRow) -> None:
    package = folder / PACKAGE
    files = list(package.rglob("*.py"))
    row.lines = sum(file.read_bytes().count(b"\n") for file in files)
    row.emitted = min(generator.count_operations(package), row.operations)
    log = folder.with_suffix(".json")
    run_command([str(python), str(_IMPORT), PACKAGE], python, folder, log)
    last = (log.read_text("utf-8", "replace").splitlines() or [""])[-1]
    log.unlink()
    if not last.startswith('{"modules"'):
        row.error = f"the import of its modules did not end well: {last[:300]}"
        return
    found: dict[str, Any] = json.loads(last)
    row.modules = found["modules"]
    row.not_compiling = len(found["compiling"])
    row.not_importing = len(found["importing"])
    row.failures = [*found["compiling"], *found["importing"]][:_MOST_NOTES]


def run_command(
    command: list[str], python: Path, folder: Path, log: Path, limit: int = TIMEOUT
) -> tuple[int | None, float, int]:
    """Run a command; give its exit code, seconds of the processors, MiB at the most.

    It is stopped, with what it has started, when it takes more seconds than `limit`.
    """
    environment = {key: os.environ[key] for key in _ENVIRONMENT if key in os.environ}
    environment["PATH"] = f"{python.parent}{os.pathsep}{os.environ['PATH']}"
    if python == Path(sys.executable):
        environment["PYTHONPATH"] = str(_ROOT / "generator")
    used = log.with_suffix(".used")
    launched = [sys.executable, "-I", "-S", str(_LAUNCH), str(used)]
    launched += [str(limit), str(_PATIENCE * limit), *command]
    with log.open("wb") as output:
        subprocess.run(
            launched,
            check=True,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    found: dict[str, Any] = json.loads(used.read_text("utf-8"))
    used.unlink()
    return found["exit_code"], found["seconds"], found["peak_mib"]
