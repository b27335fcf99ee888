"""Type checkers, at their strictest, of every package and of calls of it.

Two files that nobody runs stand beside a case's `calls.py`; those for CareCycle's SDK
are in tests/sdk/:

usage.py      calls that mypy and pyright accept
mistakes.py   calls that both reject: each line that ends in `# wrong: why`, no other

All packages lie in one folder with all these files, so that each checker runs once.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases"
RUNTIME = ROOT / "templates" / "python" / "_runtime"
MARK = "  # wrong: "


@dataclass(frozen=True)
class Subject:
    """A package, and the folder with the calls of it."""

    name: str
    package: Path
    calls: Path


@dataclass(frozen=True)
class Report:
    """What a checker said: how many files it read, and the errors by file and line."""

    files: int
    errors: dict[tuple[str, int], str]

    def of(self, name: str) -> dict[int, str]:
        """Give the errors in one file by line, the first being 1."""
        return {
            line: text for (file, line), text in self.errors.items() if file == name
        }


def list_subjects() -> Iterator[Subject]:
    """Give the packages that the cases expect, and CareCycle's."""
    for file in sorted(CASES.glob("*/expected/*/py.typed")):
        case = file.parents[2]
        yield Subject(case.name.replace("-", "_"), file.parent, case)
    yield Subject("carecycle", ROOT / "generated" / "carecycle", ROOT / "tests" / "sdk")


SUBJECTS = list(list_subjects())
of_each_subject = pytest.mark.parametrize("subject", SUBJECTS, ids=lambda s: s.name)
by_each_checker = pytest.mark.parametrize("checker", ["mypy", "pyright"])


def run(folder: Path, *command: str) -> str:
    """Give what a module of this Python prints when it is run in a folder."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        text=True,
    )
    assert done.returncode in (0, 1, 2), done.stdout + done.stderr
    return done.stdout


def run_mypy(folder: Path) -> Report:
    """Check all files of a folder."""
    cache = ROOT / ".cache" / "mypy-cases"  # the second run is quicker
    options = ("--strict", "--python-version", "3.11", f"--cache-dir={cache}")
    output = run(folder, "mypy", *options, ".")
    found = re.findall(r"^(.+?):(\d+): error: (.*)$", output, re.MULTILINE)
    files = re.search(r"(\d+) source files\)?$", output.strip())
    assert files or found, output
    errors = {(file, int(line)): text for file, line, text in found}
    # It stops, without having counted, where a file is no Python at all.
    return Report(int(files[1]) if files else 0, errors)


def run_pyright(folder: Path) -> Report:
    """Check all files of a folder but the runtime, which is checked elsewhere."""
    settings = {
        "include": ["*"],
        "exclude": ["**/_runtime"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps(settings), encoding="utf-8")
    options = ("--outputjson", "--pythonpath", sys.executable, "-p", str(config))
    report = json.loads(run(folder, "pyright", *options))
    entries = report["generalDiagnostics"]
    assert {"error"} >= {entry["severity"] for entry in entries}
    return Report(
        report["summary"]["filesAnalyzed"],
        {
            (
                Path(entry["file"]).relative_to(folder).as_posix(),
                entry["range"]["start"]["line"] + 1,
            ): entry["message"]
            for entry in entries
        },
    )


CHECKERS: dict[str, Callable[[Path], Report]] = {
    "mypy": run_mypy,
    "pyright": run_pyright,
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All packages, each with the runtime, and the calls of them.

    Once more the runtime alone, on the other HTTP library.
    """
    folder = tmp_path_factory.mktemp("packages").resolve()
    ignore = shutil.ignore_patterns("__pycache__", "_http_*.py")
    for subject in SUBJECTS:
        package = folder / subject.package.name
        shutil.copytree(subject.package, package, ignore=ignore)
        if not (package / "_runtime").exists():
            shutil.copytree(RUNTIME, package / "_runtime", ignore=ignore)
        for name in ("usage", "mistakes"):
            calls = subject.calls / f"{name}.py"
            if calls.exists():
                shutil.copy(calls, folder / f"{subject.name}_{name}.py")
    on_httpx = folder / "runtime_on_httpx"
    shutil.copytree(RUNTIME, on_httpx / "_runtime", ignore=ignore)
    shutil.copy(RUNTIME / "_http_httpx.py", on_httpx / "_runtime" / "_http.py")
    return folder


@pytest.fixture(scope="module")
def reports(folder: Path) -> dict[str, Report]:
    """What each checker says of all files; both run at the same time."""
    with ThreadPoolExecutor() as pool:
        running = {
            name: pool.submit(checker, folder) for name, checker in CHECKERS.items()
        }
        return {name: report.result() for name, report in running.items()}


@pytest.mark.parametrize("name", ["usage.py", "mistakes.py"])
def test_every_package_has_calls(name: str) -> None:
    """No package is without the two files."""
    without = [s.name for s in SUBJECTS if not (s.calls / name).exists()]
    assert [] == without


@by_each_checker
def test_packages(checker: str, reports: dict[str, Report], folder: Path) -> None:
    """All files of all packages were checked, and none has an error."""
    assert len(SUBJECTS) > 20
    files = [file.relative_to(folder) for file in folder.rglob("*.py")]
    if checker == "pyright":
        files = [file for file in files if "_runtime" not in file.parts]
    assert len(files) == reports[checker].files
    packages = {
        place: e for place, e in reports[checker].errors.items() if "/" in place[0]
    }
    assert {} == packages


@of_each_subject
@by_each_checker
def test_usage(subject: Subject, checker: str, reports: dict[str, Report]) -> None:
    """The calls that are right have no error."""
    assert {} == reports[checker].of(f"{subject.name}_usage.py")


@of_each_subject
@by_each_checker
def test_mistakes(subject: Subject, checker: str, reports: dict[str, Report]) -> None:
    """Each line that says of itself that it is wrong has an error, no other has one."""
    lines = (subject.calls / "mistakes.py").read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if MARK in line}
    assert marked, "no line is marked"
    errors = reports[checker].of(f"{subject.name}_mistakes.py")
    unseen = {number: lines[number - 1] for number in sorted(marked - errors.keys())}
    unmarked = {line: text for line, text in errors.items() if line not in marked}
    assert ({}, {}) == (unseen, unmarked)
