"""One document, from its file to a row of the table; runs in a process of its own."""

from __future__ import annotations

import contextlib
import io
import json
import resource
import shutil
import sys
import time
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

import sdksmith.python
from corpus.documents import CACHE, Document, write_json
from sdksmith.cli import main

OUTPUT = CACHE / "packages"
MOST_MESSAGES = 40


@dataclass
class Row:
    """What became of one document.

    Attributes:
        operations: how many the document has.
        emitted: how many the package has.
        skipped: those left out by name: "file:line:column: skipped ...".
        called: how many could be called, sent what the document allows, and understood
            an answer that it allows.
        failures: what went wrong with the package, by module, model or operation.
        error: why there is no package, or the traceback of a crash.
        seconds: of the processor, for generating; `exercise` for what came after.
        peak_mib: of memory, of the whole process while generating.
    """

    name: str
    operations: int = 0
    emitted: int = 0
    skipped: list[str] = field(default_factory=list[str])
    called: int = 0
    failures: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    warnings: int = 0
    exit_code: int | None = None
    error: str = ""
    seconds: float = 0
    exercise: float = 0
    peak_mib: int = 0
    files: int = 0
    lines: int = 0
    modules: int = 0
    models: int = 0

    @property
    def is_complete(self) -> bool:
        """Whether every operation is there and works."""
        return self.operations == self.called and not self.failures and not self.error

    @property
    def is_broken(self) -> bool:
        """Whether something failed; what is skipped by name has not."""
        missing = self.operations - self.called - len(self.skipped)
        return bool(self.error or self.failures or missing)

    def write(self, path: Path) -> None:
        """Write it as JSON, whole or not at all."""
        write_json(path, asdict(self))


def run(document: Document, row_file: Path) -> None:
    """Generate, import and call the package of a document, and write the row."""
    row = Row(document.name, operations=sum(1 for _ in document.operations()))
    try:
        _generate(document, row)
    except Exception:  # noqa: BLE001 - a crash is what is looked for
        row.error = traceback.format_exc()[-4000:]
    row.write(row_file)  # what follows may not come back
    if not row.error:
        try:
            _exercise(document, row)
        except Exception:  # noqa: BLE001 - as above
            row.error = traceback.format_exc()[-4000:]
    row.write(row_file)


def _generate(document: Document, row: Row) -> None:
    folder = OUTPUT / document.package
    shutil.rmtree(folder, ignore_errors=True)
    said = io.StringIO()
    caught: dict[str, Any] = {}

    def remember(api: Any) -> Any:
        caught["catalogue"] = make(api)
        caught["api"] = api
        return caught["catalogue"]

    make = sdksmith.python.make_catalogue
    started = time.process_time()
    with (
        mock.patch.object(sdksmith.python, "make_catalogue", remember),
        contextlib.redirect_stderr(said),
        contextlib.redirect_stdout(io.StringIO()),
    ):
        row.exit_code = main(
            ["generate", str(document.path), "--no-cache", "--output", str(folder)]
            + ["--package", document.package]
        )
    row.seconds = round(time.process_time() - started, 2)
    row.peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    messages = said.getvalue().splitlines()
    row.skipped = [line for line in messages if ": skipped " in line]
    told = sum(": note: " in line or ": warning: " in line for line in messages)
    row.warnings = told - len(row.skipped)
    if row.exit_code not in (0, 3):
        row.error = "\n".join(messages[:MOST_MESSAGES] + messages[-MOST_MESSAGES:])
        return
    package = folder / document.package
    manifest = json.loads((package / "_manifest.json").read_text("utf-8"))
    row.emitted = len(
        {(entry["method"], entry["path"]) for entry in manifest["operations"]}
    )
    sources = list(package.rglob("*.py"))
    row.files = len(sources)
    row.lines = sum(source.read_bytes().count(b"\n") for source in sources)
    document.__dict__["made"] = (folder, manifest, caught)


def _exercise(document: Document, row: Row) -> None:
    from corpus.calls import exercise

    folder, manifest, caught = document.__dict__.pop("made")
    sys.path.insert(0, str(folder))
    started = time.process_time()
    exercise(document, row, manifest, **caught)
    row.exercise = round(time.process_time() - started, 2)
