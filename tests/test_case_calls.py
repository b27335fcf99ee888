"""The packages of tests/cases/ are imported and called.

`calls.py` in a case's folder says what its package does: plain assertions, in functions
that pytest would find. Text is compared elsewhere (test_cases.py), and second.
"""

import importlib
import inspect
import re
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

import http_library
import pytest

from sdksmith.cli import main
from test_cases import CASES, arguments_of

CALLED = [case for case in CASES if (case / "calls.py").exists()]


@pytest.fixture
def out(folder: Path) -> Iterator[Path]:
    """A folder whose packages can be imported, while the test runs."""
    before = set(sys.modules)
    sys.path.insert(0, str(folder / "out"))
    yield folder / "out"
    sys.path.remove(str(folder / "out"))
    for name in set(sys.modules) - before:
        file = getattr(sys.modules[name], "__file__", None) or ""
        if file.startswith(str(folder)):
            del sys.modules[name]


def test_calls_name_no_http_library() -> None:
    """Calls that need one say `from http_library import httpx`: they run on both."""
    imports = re.compile(r"^\s*(import|from) httpx2?\b", re.MULTILINE)
    naming = [c.name for c in CALLED if imports.search((c / "calls.py").read_text())]
    assert [] == naming


@pytest.mark.parametrize("case", CALLED, ids=lambda case: case.name)
def test_calls(case: Path, out: Path) -> None:
    """The package of the case does on the wire what `calls.py` says."""
    for file in [*case.glob("*.yaml"), *case.glob("*.toml"), *case.glob("*.lock")]:
        (out.parent / file.name).write_bytes(file.read_bytes())
    library = ("--http-library", http_library.NAME)
    assert main([*arguments_of(case), *library]) in (0, 3)
    importlib.invalidate_caches()
    _run_shown(out / "README.md")
    found = runpy.run_path(str(case / "calls.py"))
    tests = [value for name, value in found.items() if name.startswith("test_")]
    assert tests, "calls.py has no test"
    for test in tests:
        assert inspect.getdoc(test), f"{test.__name__} does not say what it proves"
        test()


def _run_shown(readme: Path) -> None:
    """Run what a README shows of the fake."""
    text = readme.read_text(encoding="utf-8")
    for block in re.findall(r"```python\n(from \S+\.testing .*?)```", text, re.DOTALL):
        exec(block, {})  # noqa: S102 - a README of ours, to be run as it stands
