"""Type checkers accept the packages of tests/cases/, at their strictest."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CASES = Path(__file__).parent / "cases"
RUNTIME = ROOT / "templates" / "python" / "_runtime"


def list_packages() -> Iterator[Path]:
    """Give the packages that the cases expect; they have no runtime."""
    for file in sorted(CASES.glob("*/expected/*/py.typed")):
        yield file.parent


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of all packages, each with the runtime."""
    folder = tmp_path_factory.mktemp("packages")
    for package in list_packages():
        shutil.copytree(package, folder / package.name)
        shutil.copytree(
            RUNTIME,
            folder / package.name / "_runtime",
            ignore=shutil.ignore_patterns("__pycache__", "_http_*.py"),
        )
    return folder


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
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def test_mypy(packages: Path) -> None:
    """mypy --strict finds nothing in any package."""
    names = [package.name for package in list_packages()]
    assert len(names) > 20
    cache = ROOT / ".cache" / "mypy-cases"  # the second run is quicker
    output = run(
        packages,
        *("mypy", "--strict", "--python-version", "3.11", f"--cache-dir={cache}"),
        *(option for name in names for option in ("-p", name)),
    )
    checked = re.search(r"no issues found in (\d+) source files", output)
    assert checked, output
    assert len(list(packages.rglob("*.py"))) == int(checked[1])


def test_pyright(packages: Path) -> None:
    """pyright, strict, finds nothing in any package; the runtime is checked elsewhere."""
    settings = {
        "include": ["*"],
        "exclude": ["**/_runtime"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    config = packages / "pyrightconfig.json"
    config.write_text(json.dumps(settings), encoding="utf-8")
    options = ("--outputjson", "--pythonpath", sys.executable, "-p", str(config))
    report = json.loads(run(packages, "pyright", *options))
    errors = [
        f"{entry['file']}:{entry['range']['start']['line'] + 1}: {entry['message']}"
        for entry in report["generalDiagnostics"]
    ]
    assert [] == errors
    files = [
        file
        for file in packages.rglob("*.py")
        if "_runtime" not in file.relative_to(packages).parts
    ]
    assert len(files) == report["summary"]["filesAnalyzed"]
