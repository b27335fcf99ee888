"""The validator in a process of its own, and what happens where that cannot be."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sdksmith import judge_process
from sdksmith.document import judging, load_document

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1", licence: MIT}
paths:
  /pets/{id}:
    get:
      responses: {"200": {description: It., colour: red}}
"""


@pytest.fixture
def spec(folder: Path) -> Path:
    """A document that breaks a schema of OpenAPI and a rule of it."""
    path = folder / "openapi.yaml"
    path.write_text(DOCUMENT)
    return path


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The processes that are started, as if the validator were not loaded yet."""
    found: list[Any] = []
    start = subprocess.Popen

    def remember(*args: Any, **options: Any) -> Any:
        found.append(start(*args, **options))
        return found[-1]

    monkeypatch.setattr(subprocess, "Popen", remember)
    monkeypatch.setattr(judge_process.os, "cpu_count", lambda: 2)
    monkeypatch.delitem(sys.modules, "sdksmith.document.validation", raising=False)
    return found


def messages(spec: Path) -> list[str]:
    """What is wrong with the document."""
    return [found.message for found in load_document(spec).warnings]


def test_it_finds_the_same(spec: Path, started: list[Any]) -> None:
    """What the process says is what is found here, in the same order."""
    beside = messages(spec)
    assert [0] == [process.returncode for process in started]
    judging._judge_here({"openapi": "3.1.0"})  # loads it
    assert beside == messages(spec)
    assert 1 == len(started)
    assert 3 == len(beside)


@pytest.mark.parametrize("program", ["raise SystemExit(3)", "import nowhere"])
def test_process_that_dies(
    program: str, spec: Path, started: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the document is judged here; nobody hears of it."""
    monkeypatch.setattr(judge_process, "PROGRAM", program)
    found = messages(spec)
    assert [True] == [process.returncode > 0 for process in started]
    assert found == messages(spec)


def test_prepared_process(spec: Path, started: list[Any]) -> None:
    """One that was started early is the one that is used, once."""
    judge_process.prepare()
    judge_process.prepare()
    assert 1 == len(started)
    assert 3 == len(messages(spec))
    assert 1 == len(started)
    messages(spec)
    assert 2 == len(started)


def test_one_processor(
    spec: Path, started: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """There a process beside this one would only cost its start."""
    monkeypatch.setattr(judge_process.os, "cpu_count", lambda: 1)
    judge_process.prepare()
    assert 3 == len(messages(spec))
    assert [] == started
