"""A process that helps with the layout changes the time that it takes, and nothing else."""

import subprocess
from typing import Any

import pytest

from sdksmith import judge_process
from sdksmith.python.layout import format_python
from sdksmith.python.layout.beside import Layout

SOURCES = [f"x{number} = {{'a':  {number}}}\n" for number in range(50)]
EXPECTED = {source: format_python(source) for source in SOURCES}


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that are started, where there are two processors."""
    found: list[subprocess.Popen[bytes]] = []
    start = judge_process.start

    def remember(program: str) -> subprocess.Popen[bytes]:
        found.append(start(program))
        return found[-1]

    monkeypatch.setattr(judge_process, "start", remember)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    return found


def lay_out(layout: Layout) -> dict[str, str]:
    """What becomes of all sources."""
    for source in SOURCES:
        layout.begin(source)
    return layout.finish()


def test_the_form_is_the_same(started: list[Any]) -> None:
    """Every module gets its form, whoever lays it out; the process ends afterwards."""
    with Layout(beside=True) as layout:
        assert EXPECTED == lay_out(layout)
    assert 0 == started[0].wait(timeout=60)


def test_the_process_takes_part(
    started: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the process has begun is not laid out a second time."""
    with Layout(beside=True) as layout:
        layout.begin(SOURCES[0])
        [job] = layout._jobs.values()
        job.result(timeout=60)
        monkeypatch.setattr("sdksmith.python.layout.beside.format_python", None)
        assert {SOURCES[0]: EXPECTED[SOURCES[0]]} == layout.finish()


def test_a_process_that_is_stopped_is_not_missed(started: list[Any]) -> None:
    """Where the process ends early, everything is laid out here."""
    with Layout(beside=True) as layout:
        started[0].kill()
        assert EXPECTED == lay_out(layout)


def test_what_is_no_python_fails_here(started: list[Any]) -> None:
    """A module that is no Python is told by this process, with the reason."""
    with Layout(beside=True) as layout, pytest.raises(SyntaxError):
        layout.begin("x = (\n")
        layout.finish()
    assert 0 == started[0].wait(timeout=60)


@pytest.mark.parametrize(("beside", "processors"), [(False, 2), (True, 1)])
def test_no_process_where_none_helps(
    started: list[Any], monkeypatch: pytest.MonkeyPatch, beside: bool, processors: int
) -> None:
    """A small package, and a machine with one processor, have no second process."""
    monkeypatch.setattr("os.cpu_count", lambda: processors)
    with Layout(beside=beside) as layout:
        assert EXPECTED == lay_out(layout)
    assert [] == started
