"""Each folder of tests/cases/ is one case: a document in, a package or messages out.

case.txt        one sentence: what the case shows
openapi.yaml    the document; any other file that the arguments name may be there too
arguments.txt   what stands after `sdksmith`, with {out} for the output folder;
                by default `generate openapi.yaml --output {out} --package NAME`,
                NAME being the folder's name in snake case
expected/       the output folder, without the runtime (the same in every package, and
                compared with its source elsewhere) and the manifest (hashes)
calls.py        what the package does when it is called: plain assertions, in functions
                that pytest would find; what is imported is the package, and is called
usage.py        calls that type checkers accept; mistakes.py: such that they reject, see
                test_cases_types.py
stderr.txt      the messages, exactly; none by default
exit_code.txt   0 by default

`UPDATE_CASES=1` writes the expectations anew and says which ones changed; read the
difference before you commit it.
"""

import inspect
import io
import os
import re
import runpy
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import chdir, redirect_stderr
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import http_library
import pytest

from sdksmith.cli import main

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir())
OUT = "out"
EXPECTATIONS = (
    *("expected", "stderr.txt", "exit_code.txt"),
    *("calls.py", "usage.py", "mistakes.py"),
)


def needs_http_library(case: Path) -> bool:
    """Say whether the calls of a case have to do with the HTTP library itself."""
    return "http_library" in (case / "calls.py").read_text(encoding="utf-8")


CALLED = [case for case in CASES if (case / "calls.py").exists()]
if http_library.NAME != "httpx2":  # how the others differ shows in tests/runtime
    CALLED = [case for case in CALLED if needs_http_library(case)]


@dataclass(frozen=True)
class Outcome:
    """What a run left behind: its exit code, its messages, its files by path.

    Attributes:
        folder: where it ran.
        changes_nothing: whether the folder is as it was before.
    """

    exit_code: int
    stderr: str
    files: dict[str, bytes]
    folder: Path = Path()
    changes_nothing: bool = False


def read_files(folder: Path) -> dict[str, bytes]:
    """Give all files below a folder by their path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def read_output(folder: Path) -> dict[str, bytes]:
    """Give the files that are different in every package."""
    return {
        path: data
        for path, data in read_files(folder).items()
        if "/_runtime/" not in path and not path.endswith("/_manifest.json")
    }


def arguments_of(case: Path) -> list[str]:
    """Give the command line of a case."""
    file = case / "arguments.txt"
    name = case.name.replace("-", "_")
    default = f"generate openapi.yaml --output {{out}} --package {name}"
    text = file.read_text(encoding="utf-8") if file.exists() else default
    return shlex.split(text.replace("{out}", OUT))


def run_case(case: Path, folder: Path) -> Outcome:
    """Run the command of a case in an empty folder."""
    ignored = shutil.ignore_patterns(*EXPECTATIONS)
    shutil.copytree(case, folder, dirs_exist_ok=True, ignore=ignored)
    before = read_files(folder)
    arguments = arguments_of(case)
    if http_library.NAME != "httpx2":
        arguments += ["--http-library", http_library.NAME]
    with chdir(folder), redirect_stderr(io.StringIO()) as stderr:
        exit_code = main(arguments)
    return Outcome(
        exit_code,
        stderr.getvalue(),
        read_output(folder / OUT),
        folder,
        before == read_files(folder),
    )


@pytest.fixture(scope="module")
def outcome_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Outcome]:
    """Give what comes out of a case, which is run once."""
    return cache(lambda case: run_case(case, tmp_path_factory.mktemp("case")))


def expectation(case: Path) -> Outcome:
    """Give what should come out of a case."""
    messages, code = case / "stderr.txt", case / "exit_code.txt"
    return Outcome(
        exit_code=int(code.read_text()) if code.exists() else 0,
        stderr=messages.read_text(encoding="utf-8") if messages.exists() else "",
        files=read_files(case / "expected"),
    )


def renew(case: Path, outcome: Outcome) -> None:
    """Write what came out as what should come out, and say what is different."""
    before = read_files(case)
    wants_package = (case / "expected").exists() or not (case / "stderr.txt").exists()
    shutil.rmtree(case / "expected", ignore_errors=True)
    for name in ("stderr.txt", "exit_code.txt"):
        (case / name).unlink(missing_ok=True)
    if outcome.exit_code:
        (case / "exit_code.txt").write_text(f"{outcome.exit_code}\n")
    if outcome.stderr:
        (case / "stderr.txt").write_text(outcome.stderr, encoding="utf-8")
    if wants_package and outcome.exit_code in (0, 3):
        for path, data in outcome.files.items():
            file = case / "expected" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
    after = read_files(case)
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path):
            print(f"renewed: {case.name}/{path}")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(
    case: Path,
    outcome_of: Callable[[Path], Outcome],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The command line makes of the document what the case says."""
    assert "" != (case / "case.txt").read_text(encoding="utf-8").strip()
    outcome = outcome_of(case)
    if outcome.exit_code in (1, 2):
        assert outcome.changes_nothing, "nothing may be written on a fault"
    if os.environ.get("UPDATE_CASES"):
        with capsys.disabled():
            renew(case, outcome)
        return
    expected = expectation(case)
    assert (case / "expected").exists() or expected.stderr, "the case expects nothing"
    assert expected.exit_code == outcome.exit_code, outcome.stderr
    assert expected.stderr == outcome.stderr
    if (case / "expected").exists():
        assert sorted(expected.files) == sorted(outcome.files)
        for path, data in expected.files.items():
            assert data.decode() == outcome.files[path].decode(), path


def test_calls_name_no_http_library() -> None:
    """Calls that need one say `from http_library import httpx`: they run on both."""
    imports = re.compile(r"^\s*(import|from) httpx2?\b", re.MULTILINE)
    naming = [c.name for c in CALLED if imports.search((c / "calls.py").read_text())]
    assert [] == naming


@pytest.fixture
def import_from(
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[Path], None]]:
    """Let packages of a folder be imported, while the test runs."""
    before, folders = set(sys.modules), list[str]()

    def allow(folder: Path) -> None:
        folders.append(str(folder))
        monkeypatch.syspath_prepend(folder)

    yield allow
    for name in set(sys.modules) - before:
        file = getattr(sys.modules[name], "__file__", None) or ""
        if file.startswith(tuple(folders)):
            del sys.modules[name]


@pytest.mark.parametrize("case", CALLED, ids=lambda case: case.name)
def test_calls(
    case: Path,
    outcome_of: Callable[[Path], Outcome],
    import_from: Callable[[Path], None],
) -> None:
    """The package of the case does on the wire what `calls.py` says."""
    outcome = outcome_of(case)
    assert outcome.exit_code in (0, 3)
    import_from(outcome.folder / OUT)
    with chdir(outcome.folder):
        _run_shown(outcome.folder / OUT / "README.md")
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
