"""`make corpus-types [N=200]`: types, format and determinism of a sample of packages.

Each document of the sample is generated with another hash seed and time zone than the
package that `make corpus` left, if it left one of this code, else twice; the bytes are
compared. mypy and pyright, both strict, and black then read the package.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from corpus.__main__ import ROOT, fingerprint, read_commit, row_file
from corpus.checkers import Finding, check_packages
from corpus.documents import CACHE, Document, choose, fetch, write_json
from corpus.one import OUTPUT
from corpus.types_report import render_types

RESULTS = Path(__file__).with_name("TYPES.md")
FOLDER = CACHE / "sample"
_MOST_BYTES = 20_000_000  # of a document whose package is checked
_LINES_AT_ONCE = 250_000  # of one batch; mypy takes about 5 GiB for a million
_SURROUNDINGS = (
    {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"},
    {"PYTHONHASHSEED": "0", "TZ": "UTC"},
)


@dataclass
class Checked:
    """What became of one document of the sample.

    Attributes:
        files: of Python in the package; 0 if there is no package.
        error: why there is none.
        left_out: why it was not looked at.
        differing: the files whose bytes are others under another hash seed.
    """

    name: str
    files: int = 0
    lines: int = 0
    error: str = ""
    left_out: str = ""
    differing: list[str] = field(default_factory=list[str])
    findings: list[Finding] = field(default_factory=list[Finding])


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the sample and write TYPES.md; the answer is 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="make corpus-types", description=__doc__)
    parser.add_argument("--number", type=int, default=200, help="so many, by hash")
    parser.add_argument("--only", default="", help="those with this in their name")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--timeout", type=float, default=1800, help="seconds each")
    parser.add_argument("--stale", action="store_true", help="keep those of other code")
    parser.add_argument("--results", type=Path, default=RESULTS)
    given = parser.parse_args(arguments)
    chosen = choose(fetch(), only=given.only, number=given.number)
    mark = "stale" if given.stale else fingerprint()
    folder = FOLDER / mark
    folder.mkdir(parents=True, exist_ok=True)
    make = partial(
        generate, folder=folder, rows=CACHE / "rows" / mark, timeout=given.timeout
    )
    with ThreadPoolExecutor(given.jobs) as pool:
        made = list(pool.map(make, chosen))
    checked = {entry.package: one for entry, one in zip(chosen, made, strict=True)}
    check_all([e for e in chosen if checked[e.package].files], folder, checked)
    text = render_types(list(checked.values()), commit=read_commit())
    given.results.write_text(text, encoding="utf-8")
    print(text)
    return int(any(e.error or e.differing or e.findings for e in checked.values()))


def generate(
    document: Document, folder: Path, *, rows: Path, timeout: float
) -> Checked:
    """Generate a package, and compare it with the one made in other surroundings."""
    if document.size > _MOST_BYTES:
        why = "millions of lines; no type checker was tried on them"
        return Checked(document.name, left_out=why)
    made = folder / "made" / document.package
    note = folder / f"{document.package}.json"
    if note.exists():
        return _read(note)
    said = _generate(document, made, _SURROUNDINGS[0], timeout)
    checked = Checked(document.name, error=said)
    if not said:
        earlier = OUTPUT / document.package
        if not row_file(rows, document).exists() or _compare(made, earlier):
            # That one may be of other code after all: only a second one is evidence.
            earlier = folder / "again" / document.package
            checked.error = _generate(document, earlier, _SURROUNDINGS[1], timeout)
        checked.differing = _compare(made, earlier)
        sources = list(made.rglob("*.py"))
        checked.files = len(sources)
        checked.lines = sum(file.read_bytes().count(b"\n") for file in sources)
        shutil.rmtree(folder / "again" / document.package, ignore_errors=True)
    write_json(note, asdict(checked))
    print(f"{document.name}: {checked.lines:,} lines {said[:200]}", flush=True)
    return checked


def _generate(
    document: Document, folder: Path, surroundings: dict[str, str], timeout: float
) -> str:
    """Write a package as a user does; give the messages if there is none."""
    shutil.rmtree(folder, ignore_errors=True)
    command = [sys.executable, "-m", "sdksmith", "generate", str(document.path)]
    command.append("--no-cache")
    command += ["--output", str(folder), "--package", document.package]
    paths = os.pathsep.join([str(ROOT / "generator"), os.environ.get("PYTHONPATH", "")])
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            check=False,
            env={**os.environ, **surroundings, "PYTHONPATH": paths},
            text=True,
            timeout=timeout,
        )
    except subprocess.TimeoutExpired:
        return f"stopped after {timeout:.0f} s"
    return "" if done.returncode in (0, 3) else done.stderr[-2000:] or "no message"


def _compare(one: Path, other: Path) -> list[str]:
    """Give the files that are not the same in two folders."""
    texts = [
        {
            file.relative_to(folder).as_posix(): file.read_bytes()
            for file in folder.rglob("*")
            if file.is_file() and "__pycache__" not in file.parts
        }
        for folder in (one, other)
    ]
    names = sorted({*texts[0], *texts[1]})
    return [name for name in names if texts[0].get(name) != texts[1].get(name)]


def check_all(
    documents: Sequence[Document], folder: Path, checked: dict[str, Checked]
) -> None:
    """Let the tools read the packages, batch by batch; note what they say."""
    findings = folder / "findings"
    findings.mkdir(exist_ok=True)
    waiting = [e for e in documents if not row_file(findings, e).exists()]
    for batch in _batches(waiting, checked):
        print(f"checking {len(batch)} packages", flush=True)
        found = check_packages(_gather(batch, folder))
        for document in batch:
            own = [asdict(e) for e in found if e.package == document.package]
            row_file(findings, document).write_text(json.dumps(own))
    for document in documents:
        entries = json.loads(row_file(findings, document).read_text())
        checked[document.package].findings = [Finding(**entry) for entry in entries]


def _batches(
    documents: Iterable[Document], checked: dict[str, Checked]
) -> Iterator[list[Document]]:
    batch: list[Document] = []
    lines = 0
    for document in documents:
        more = checked[document.package].lines
        if batch and lines + more > _LINES_AT_ONCE:
            yield batch
            batch, lines = [], 0
        batch.append(document)
        lines += more
    if batch:
        yield batch


def _gather(documents: Sequence[Document], folder: Path) -> Path:
    """Put the Python files of the packages into one folder of their own."""
    batch = (folder / "batch").resolve()
    shutil.rmtree(batch, ignore_errors=True)
    for document in documents:
        made = folder / "made" / document.package / document.package
        ignored = shutil.ignore_patterns("__pycache__", "*.json", "*.md")
        shutil.copytree(made, batch / document.package, ignore=ignored)
    return batch


def _read(path: Path) -> Checked:
    noted: dict[str, Any] = json.loads(path.read_text())
    return Checked(**noted)


if __name__ == "__main__":
    sys.exit(main())
