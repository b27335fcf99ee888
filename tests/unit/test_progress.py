"""Long runs say how far they are: a bar on a terminal, lines elsewhere, or nothing."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

import sdksmith
from sdksmith import progress, terminal
from sdksmith.cli import main

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {operationId: listPets, responses: {"200": {description: All.}}}}
  /food: {get: {operationId: listFood, responses: {"200": {description: All.}}}}
"""
GENERATE = ("generate", "openapi.yaml", "--output", "out", "--package", "pets")
IN_A_TERMINAL = """\
import sys
from sdksmith import terminal
from sdksmith.cli import main
terminal._PATIENCE = 0.0
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(autouse=True)
def spec(folder: Path) -> None:
    """A document of two operations."""
    (folder / "openapi.yaml").write_text(DOCUMENT)


def run_in_terminal(*arguments: str) -> str:
    """What a run shows on a terminal of its own."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", IN_A_TERMINAL, *arguments],
        stderr=theirs,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(Path(sdksmith.__file__).parents[1])},
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            data = os.read(ours, 65536)
        except OSError:  # the other side is closed
            break
        if not data:
            break
        shown += data
    os.close(ours)
    assert 0 == process.wait()
    return shown.decode()


def test_bar_on_a_terminal() -> None:
    """Each stage is named; of operations and files it is said how many are done."""
    shown = run_in_terminal(*GENERATE)
    for stage in ("document", "operations", "types", "modules", "resources"):
        assert f"{stage:<10}  [" in shown
    assert "2/2" in shown
    assert shown.endswith("\n"), "what comes next starts on a line of its own"


def test_quiet() -> None:
    """Nothing is shown with --quiet."""
    assert "" == run_in_terminal(*GENERATE, "--quiet")


def test_lines_elsewhere(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nobody sees a bar move, a stage is a line."""
    monkeypatch.setattr(terminal, "_QUIET_PATIENCE", 0.0)
    assert 0 == main(GENERATE)
    lines = capsys.readouterr().err.splitlines()
    assert ["document ...", "operations 0 of 2 ...", "operations 1 of 2 ..."] == lines[
        :3
    ]
    assert "types ..." in lines


def test_short_runs_show_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """What is over before anybody wonders needs no bar."""
    assert 0 == main(GENERATE)
    assert "" == capsys.readouterr().err


def test_nobody_listens() -> None:
    """A stage costs nothing then, and gives its steps all the same."""
    assert [1, 2] == list(progress.count("numbers", [1, 2]))
    heard: list[tuple[str, int, int]] = []
    with progress.listen(lambda *told: heard.append(told)):
        assert [1, 2] == list(progress.count("numbers", [1, 2]))
    assert [("numbers", 0, 2), ("numbers", 1, 2), ("numbers", 2, 2)] == heard
