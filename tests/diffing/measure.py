"""Finds out which edits of documents break the code of a package's users.

    python -m diffing.measure      writes labels.json, anew (`make labels`, half an hour)

For each document the code that uses all of its package is written, and left out of it
what mypy or the package itself refuses. An edit is breaking if mypy --strict refuses
the code beside the package after it, or the code fails with that package.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from diffing.making import NAME, SdksmithError, is_usable, make, make_old
from diffing.mutations import DOCUMENTS, Mutation, list_mutations
from sdksmith.package import Package

LABELS = Path(__file__).with_name("labels.json")
_ERROR = re.compile(r"^usage\.py:(\d+): error: (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Code:
    """The code that uses a package, and how many pieces were left out of it."""

    text: str
    pieces: int
    left_out: int


class Bench:
    """A folder in which one package at a time stands beside the code that uses it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._second = 1_000_000_000
        folder.mkdir()
        self._environment = {**os.environ, "PYTHONPATH": str(folder), "TZ": "UTC"}

    def put(self, package: Package, code: str = "") -> None:
        """Put a package there, and the code."""
        shutil.rmtree(self._folder / NAME, ignore_errors=True)
        # mypy takes a file of the same size and second for the one that it knows.
        self._second += 1
        for file in package.files:
            path = self._folder / NAME / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.data)
            os.utime(path, (self._second, self._second))
        (self._folder / "usage.py").write_text(code, encoding="utf-8")

    def write_code(self) -> str:
        """Give the code that uses the package which is there."""
        tests = str(Path(__file__).parents[1])
        environment = {**os.environ, "PYTHONPATH": tests}
        command = [sys.executable, "-m", "diffing.callsites", str(self._folder), NAME]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def check_types(self) -> dict[int, str]:
        """Give what mypy says of the code, by line."""
        command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
        command += ["--cache-dir", str(self._folder / ".mypy"), "usage.py"]
        done = self._run(command)
        found = {int(line): text for line, text in _ERROR.findall(done.stdout)}
        assert not done.stderr, done.stderr
        return found

    def run(self) -> list[str]:
        """Give what fails of the code."""
        done = self._run([sys.executable, "usage.py"])
        if not done.returncode:
            return []  # what it logs is no failure
        return [*done.stdout.splitlines(), *done.stderr.strip().splitlines()[-1:]]

    def _run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self._folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )


def write_code(bench: Bench, package: Package) -> Code:
    """Give the code that uses a package, types checked and run."""
    bench.put(package)
    text = bench.write_code()
    pieces = text.count("\ndef use_")
    left_out = 0
    while True:
        bench.put(package, text)
        found = bench.check_types()
        if not found:
            break
        text, gone = _without(text, {*found})
        left_out += gone
        assert gone, found
    failing = bench.run()
    assert not failing, failing
    return Code(text, pieces, left_out)


def _without(text: str, lines: set[int]) -> tuple[str, int]:
    """Give code without the functions that have these lines, and how many they are."""
    kept: list[str] = []
    gone = 0
    number = 1
    for part in re.split(r"(?=\n\n\n(?:async )?def )", text):
        here = range(number, number + part.count("\n") + 1)
        number += part.count("\n")
        # The line that a function begins in is the third of its part.
        if lines & {*here[3:]}:
            gone += 1
        else:
            kept.append(part)
    return "".join(kept), gone


def label(bench: Bench, mutation: Mutation, code: Code) -> dict[str, Any] | None:
    """Give what an edit does to the code; None where it left operations out."""
    old, _ = make_old(mutation.document)
    try:
        package, _ = make(mutation.apply())
    except SdksmithError:
        return None
    if not is_usable(package, old):
        return None
    bench.put(package, code.text)
    types = bench.check_types()
    failing = [] if types else bench.run()
    said = [*types.values(), *failing]
    return {
        "name": mutation.name,
        "broken": bool(said),
        "said": said[0][:200] if said else "",
    }


def main() -> None:
    """Write all labels."""
    wanted = sys.argv[1:]
    mutations = [m for m in list_mutations() if not wanted or m.document in wanted]
    with TemporaryDirectory(prefix="labels.") as folder:
        documents = [
            name for name in DOCUMENTS if any(m.document == name for m in mutations)
        ]
        with ProcessPoolExecutor(2) as pool:
            benches = [Path(folder) / name for name in documents]
            rows = pool.map(_label_all, benches)
            found = {row["name"]: row for part in rows for row in part}
    ordered = [found[m.name] for m in mutations if m.name in found]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in ordered)
    target = LABELS if not wanted else Path("/dev/stdout")
    target.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def _label_all(folder: Path) -> list[dict[str, Any]]:
    """Give the labels of all edits of one document, after which the folder is named."""
    bench, document = Bench(folder), folder.name
    mutations = [entry for entry in list_mutations() if entry.document == document]
    code = write_code(bench, make_old(document)[0])
    told = f"{document}: {code.pieces} pieces of code, {code.left_out} left out"
    print(told, file=sys.stderr, flush=True)
    found = [label(bench, mutation, code) for mutation in mutations]
    return [row for row in found if row]


if __name__ == "__main__":
    main()
