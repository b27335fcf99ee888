"""What a package costs before it has done much: imports, clients, a first call, types."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping

from bench.figures import Figure, at_most, no_more_than, within
from bench.subjects import CACHE, Subject
from bench.timing import Pair, read_number, run, take_turns

SMALL_AND_LARGE = ("carecycle", "stripe", "github", "kubernetes")
LARGE = ("stripe", "kubernetes", "github")
_MOST_MODULES = 60
_HEAVY = ("httpx2", "pydantic")

# Programs; what they print last is the figure.
_IMPORT = "import {package}"
_HEAVY_LOADED = "import sys, {package}; print(sum(n in sys.modules for n in {heavy}))"
_CLIENT = "import {package}; {package}.{client}(**{credentials}).__enter__()"
_CLIENT_BY_HAND = "import httpx2, pydantic; httpx2.Client().__enter__()"
_CALL = """
import sys, time, httpx2, {package}
answer = httpx2.MockTransport(lambda request: httpx2.Response(200, json={{}}))
client = {package}.{client}(
    http_client=httpx2.Client(transport=answer), max_retries=0,
    base_url="https://api.example.test", **{credentials},
)
def call():
    started = time.perf_counter()
    client.{called}({arguments})
    return time.perf_counter() - started
"""
_FIRST = "print(call())"
_SECOND = "call(); print(call())"
_MODULES = (
    "call(); print(sum(name.split('.')[0] == {package!r} for name in sys.modules))"
)
_MEMORY = """
from pathlib import Path
import re
print(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
"""
_TYPED = """
from {package} import {client}
client = {client}()
print(client.{called}({arguments}))
"""
_TYPED_BY_HAND = """
import httpx2
client = httpx2.Client()
print(client.get("https://api.example.test"))
"""


def measure_imports(subjects: Mapping[str, Subject]) -> Iterator[Figure]:
    """Give the rows on what comes before the second call."""
    for word in SMALL_AND_LARGE:
        subject = subjects[word]
        yield Figure(
            f"`import` of {subject.title}",
            "a bare start of Python",
            _compare(subject, _IMPORT, "pass"),
            "≤ 30 ms more",
            no_more_than(0.030),
        )
        yield _count(subject, _HEAVY_LOADED, 0, "httpx2 and pydantic loaded by it")
        yield Figure(
            f"import and client of {subject.title}",
            "the same of httpx2 and pydantic",
            _compare(subject, _CLIENT, _CLIENT_BY_HAND),
            "≤ 1.25 ×",
            at_most(1.25),
        )
    for word in LARGE:
        subject = subjects[word]
        yield Figure(
            f"first call of {subject.title}",
            "the second",
            take_turns(
                lambda subject=subject: _read(subject, _CALL + _FIRST),
                lambda subject=subject: _read(subject, _CALL + _SECOND),
            ),
            "≤ 150 ms more",
            no_more_than(0.150),
        )
        yield _count(subject, _CALL + _MODULES, _MOST_MODULES, "modules of it loaded")
    yield _memory(subjects["github"])
    yield from _checkers(subjects["github"])


def _compare(subject: Subject, ours: str, theirs: str) -> Pair:
    """Compare processes from start to end, as a user waits for them."""
    program = _fill(subject, ours)
    return take_turns(
        lambda: run([sys.executable, "-c", program], environment=_paths(subject)),
        lambda: run([sys.executable, "-c", theirs]),
    )


def _read(subject: Subject, program: str) -> float:
    command = [sys.executable, "-c", _fill(subject, program)]
    return read_number(command, environment=_paths(subject))


def _count(subject: Subject, program: str, most: int, what: str) -> Figure:
    found = _read(subject, program)
    name = f"{subject.title}: {what}"
    return Figure(name, "", Pair((found,), (1,)), f"≤ {most}", within(most), "")


def _memory(subject: Subject) -> Figure:
    def ours() -> float:
        return _read(subject, f"{_CALL}call(){_MEMORY}") / 1024

    def theirs() -> float:
        return _read(subject, f"import httpx2, pydantic{_MEMORY}") / 1024

    return Figure(
        f"memory of a client of {subject.title} after a call",
        "`import httpx2, pydantic`",
        take_turns(ours, theirs),
        "≤ 60 MiB more",
        no_more_than(60),
        "MiB",
    )


def _checkers(subject: Subject) -> Iterator[Figure]:
    """A script of three lines, cold: no cache of an earlier run."""
    folder = CACHE / "typed"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ours.py").write_text(_fill(subject, _TYPED), encoding="utf-8")
    (folder / "theirs.py").write_text(_TYPED_BY_HAND, encoding="utf-8")
    cache = folder / "mypy"
    pyright = folder / "pyrightconfig.json"

    def mypy(name: str) -> float:
        shutil.rmtree(cache, ignore_errors=True)
        command = [sys.executable, "-m", "mypy", "--cache-dir", cache, f"{name}.py"]
        paths = {"MYPYPATH": str(subject.folder)}
        return run(command, folder=folder, environment=paths, accepted=(0, 1))

    def check(name: str) -> float:
        pyright.write_text(
            f'{{"include": ["{name}.py"], "extraPaths": ["{subject.folder}"]}}'
        )
        command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
        settings = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
        return run(command, folder=folder, environment=settings, accepted=(0, 1))

    for checker, measure in (("mypy", mypy), ("pyright", check)):
        yield Figure(
            f"{checker} on three lines with {subject.title}, cold",
            "on three lines with httpx2",
            take_turns(
                lambda measure=measure: measure("ours"),
                lambda measure=measure: measure("theirs"),
            ),
            "≤ 2 s more",
            no_more_than(2.0),
        )


def _fill(subject: Subject, program: str) -> str:
    if "{" not in program:
        return program
    values = {"package": subject.package, "heavy": _HEAVY, "client": subject.client}
    values["credentials"] = subject.credentials
    if "{called}" in program:
        values["called"] = subject.called
        values["arguments"] = ", ".join(['"x"'] * subject.line[1].count("{"))
    return program.format(**values)


def _paths(subject: Subject) -> dict[str, str]:
    return {"PYTHONPATH": str(subject.folder)}
