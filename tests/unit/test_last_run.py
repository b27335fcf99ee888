"""A second run does nothing where nothing has changed, and all its work where it has."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import sdksmith
from sdksmith import last_run, pipeline
from sdksmith.cli import main
from sdksmith.options import Options
from sdksmith.package import Package

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
colour: red
servers: [{url: https://api.example.test}]
paths:
  /pets: {$ref: "paths.yaml#/pets"}
  /food:
    get:
      operationId: food
      responses:
        "200": {description: It., content: {application/json: {schema: {allOf: [{type: string}, {type: object}]}}}}
"""
PATHS = """\
pets:
  get:
    operationId: listPets
    responses: {"200": {description: All.}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: More, version: "1"}
actions: [{target: $.info, update: {summary: Animals.}}]
"""
GENERATE = (
    *("generate", "openapi.yaml", "--output", "out", "--package", "pets"),
    *("--overlay", "overlay.yaml"),
)
PARTIAL = 3


@pytest.fixture
def runs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Options]:
    """The runs that did their work, in a folder with a document."""
    (folder / "openapi.yaml").write_text(DOCUMENT)
    (folder / "paths.yaml").write_text(PATHS)
    (folder / "overlay.yaml").write_text(OVERLAY)
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", str(folder / "cache"))
    found: list[Options] = []
    generate = pipeline.generate

    def work(options: Options) -> Package:
        found.append(options)
        return generate(options)

    monkeypatch.setattr(pipeline, "generate", work)
    return found


def test_second_run_says_the_same(
    runs: list[Options], capsys: pytest.CaptureFixture[str]
) -> None:
    """Its warnings, what was left out and its exit code are those of the first."""
    assert PARTIAL == main(GENERATE)
    first = capsys.readouterr()
    assert PARTIAL == main(GENERATE)
    second = capsys.readouterr()
    assert 1 == len(runs)
    assert "warning: " in first.err
    assert "skipped food (GET /food)" in first.err
    assert first.err == second.err
    assert "files (nothing changed)" in second.out
    assert first.out.partition("(")[0] == second.out.partition("(")[0]


def change(name: str, text: str = "\n") -> Callable[[], None]:
    """Give what adds to a file, which may be new."""

    def add() -> None:
        path = Path(name)
        path.write_text((path.read_text() if path.exists() else "") + text)

    return add


CHANGES: dict[str, Callable[[], None]] = {
    "the document": change("openapi.yaml"),
    "a file that it refers to": change("paths.yaml"),
    "an overlay": change("overlay.yaml"),
    "a new lock of names": change("names.lock", "[methods]\n"),
    "a file of the package": change("out/pets/__init__.py"),
    "a file beside it": change("out/api.md"),
    "a file that is gone": lambda: Path("out/pets/_client.py").unlink(),
    "its manifest": change("out/pets/_manifest.json"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_change_is_work(what: str, runs: list[Options]) -> None:
    """Whatever a package is made of, or consists of, has to be as it was."""
    main(GENERATE)
    before = Path("out/pets/__init__.py").read_text()
    CHANGES[what]()
    main(GENERATE)
    assert 2 == len(runs)
    assert before == Path("out/pets/__init__.py").read_text()


@pytest.mark.parametrize(
    "more", [["--strict"], ["--client-name", "Zoo"], ["--no-cache"]]
)
def test_other_options_are_work(more: list[str], runs: list[Options]) -> None:
    """What was asked for is part of what is compared."""
    main(GENERATE)
    main([*GENERATE, *more])
    assert 2 == len(runs)


@pytest.mark.parametrize("more", [["--quiet"], ["--all-warnings"], ["--format=json"]])
def test_how_it_is_told_is_no_work(
    more: list[str], runs: list[Options], capsys: pytest.CaptureFixture[str]
) -> None:
    """A second run says in any form what it would say if it had worked."""
    main([*GENERATE, *more])
    capsys.readouterr()
    main([*GENERATE, *more, "--no-cache"])
    worked = capsys.readouterr()
    main(GENERATE)
    capsys.readouterr()
    assert PARTIAL == main([*GENERATE, *more])
    assert worked == capsys.readouterr()
    assert 2 == len(runs)


def test_another_sdksmith_is_work(
    runs: list[Options], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A template with another time, and a library of another version."""
    main(GENERATE)
    templates = tmp_path / "templates"
    templates.mkdir()
    monkeypatch.setattr(last_run, "templates_folder", lambda: templates)
    main(GENERATE)
    assert 2 == len(runs)
    (templates / "a.jinja").write_text("")
    main(GENERATE)
    assert 3 == len(runs)
    (tmp_path / "site" / "black-99.0.0.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path / "site")
    main(GENERATE)
    assert 4 == len(runs)


def test_what_came_from_elsewhere_is_fetched_again(
    runs: list[Options], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows what another machine would send today."""
    generate = pipeline.generate

    def fetch(options: Options) -> Package:
        package = generate(options)
        return replace(package, read={**package.read, "https://x.test/a.yaml": "0"})

    monkeypatch.setattr(pipeline, "generate", fetch)
    main(GENERATE)
    main(GENERATE)
    assert 2 == len(runs)


@pytest.mark.parametrize("text", ["", "[]", "{}", "{", '{"read": 1}'])
def test_records_that_are_none(text: str, runs: list[Options]) -> None:
    """A file in the cache that says nothing is as good as none."""
    main(GENERATE)
    [record] = Path("cache/runs").iterdir()
    record.write_text(text)
    assert PARTIAL == main(GENERATE)
    assert 2 == len(runs)
    assert PARTIAL == json.loads(record.read_text())["exit_code"]


def test_no_room_for_a_cache(runs: list[Options]) -> None:
    """Where nothing can be kept, each run does its work."""
    Path("cache").write_text("in the way")
    assert PARTIAL == main(GENERATE)
    assert PARTIAL == main(GENERATE)
    assert 2 == len(runs)


def test_the_oldest_records_go(
    runs: list[Options], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cache does not grow for ever."""
    monkeypatch.setattr(last_run, "_MOST_RECORDS", 2)
    for name in ("A", "B", "C"):
        main([*GENERATE, "--client-name", name])
    assert 2 == len(list(Path("cache/runs").iterdir()))
    main([*GENERATE, "--client-name", "C"])
    assert 3 == len(runs)


def test_nothing_heavy_is_loaded(runs: list[Options]) -> None:
    """A process that finds nothing to do loads no parser, no stage and no library."""
    assert PARTIAL == main(GENERATE)
    code = (
        "import sys; from sdksmith.cli import main; assert main(sys.argv[1:]) == 3; "
        "heavy = {'yaml', 'jinja2', 'black', 'jsonschema', 'pydantic', 'difflib', "
        "'griffe', "
        "'sdksmith.document', 'sdksmith.package', 'sdksmith.pipeline'}; "
        "sys.exit(str(heavy & sys.modules.keys()) if heavy & sys.modules.keys() else 0)"
    )
    # The first one says what the paths of such a process are.
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code, *GENERATE],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(sdksmith.__file__).parents[1])},
            text=True,
        )
    assert (0, "nothing changed") == (done.returncode, done.stdout[-17:-2]), done.stderr
