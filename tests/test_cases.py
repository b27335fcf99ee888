"""Each folder of tests/cases/ is one case: a document in, a package or messages out.

case.txt        one sentence: what the case shows
openapi.yaml    the document; any other file that the arguments name may be there too
arguments.txt   what stands after `sdksmith`, with {out} for the output folder;
                by default `generate openapi.yaml --output {out} --package NAME`,
                NAME being the folder's name in snake case
expected/       the output folder, without the runtime (the same in every package, and
                compared with its source elsewhere) and the manifest (hashes)
calls.py        what the package does when it is called, see test_case_calls.py
usage.py        calls that type checkers accept; mistakes.py: such that they reject, see
                test_cases_types.py
stderr.txt      the messages, exactly; none by default
exit_code.txt   0 by default

`UPDATE_CASES=1` writes the expectations anew and says which ones changed; read the
difference before you commit it.
"""

import os
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from sdksmith.cli import main

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir())
OUT = "out"
EXPECTATIONS = (
    *("expected", "stderr.txt", "exit_code.txt"),
    *("calls.py", "usage.py", "mistakes.py"),
)


@dataclass(frozen=True)
class Outcome:
    """What a run left behind: its exit code, its messages, its files by path."""

    exit_code: int
    stderr: str
    files: dict[str, bytes]


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
def test_case(case: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command line makes of the document what the case says."""
    assert "" != (case / "case.txt").read_text(encoding="utf-8").strip()
    shutil.copytree(
        case, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*EXPECTATIONS)
    )
    before = read_files(folder)

    exit_code = main(arguments_of(case))
    captured = capsys.readouterr()

    outcome = Outcome(exit_code, captured.err, read_output(folder / OUT))
    if exit_code in (1, 2):
        assert before == read_files(folder), "nothing may be written on a fault"
    if os.environ.get("UPDATE_CASES"):
        with capsys.disabled():
            renew(case, outcome)
        return
    expected = expectation(case)
    assert (case / "expected").exists() or expected.stderr, "the case expects nothing"
    assert expected.exit_code == outcome.exit_code, captured.err
    assert expected.stderr == outcome.stderr
    if (case / "expected").exists():
        assert sorted(expected.files) == sorted(outcome.files)
        for path, data in expected.files.items():
            assert data.decode() == outcome.files[path].decode(), path
