import os
import subprocess
import sys
from pathlib import Path

import pytest

import sdksmith
from sdksmith import cli, pipeline
from sdksmith.document import load_document
from sdksmith.errors import Diagnostic, Location
from sdksmith.options import Options
from sdksmith.package import (
    EmittedOperation,
    Output,
    Package,
    SkippedOperation,
    SourceFile,
)
from sdksmith.rules import Rule

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths: {}
"""
GENERATE = ["generate", "a.yaml", "--output", "out", "--package", "pets"]
SKIPPED = SkippedOperation(
    "upload",
    "post",
    "/cats",
    "cats.upload",
    "multipart is not supported",
    Rule.SKIP_BODY,
    Location("a.yaml", 3, 1),
)


@pytest.fixture
def skipped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[SkippedOperation]:
    """The operations that a pipeline without stages leaves out; empty at first."""
    left_out: list[SkippedOperation] = []

    def generate(options: Options) -> Package:
        output = Output(
            files=(SourceFile("pets/__init__.py", ""), SourceFile("api.md", "")),
            emitted=(EmittedOperation("listCats", "get", "/cats", "cats.list"),),
            skipped=tuple(left_out),
            notes=(
                Diagnostic(
                    "webhooks are left out",
                    Location("a.yaml", 1, 1),
                    rule=Rule.NO_WEBHOOK,
                    severity="note",
                ),
            ),
        )
        return Package.build(output, load_document(options.spec), options)

    (folder / "a.yaml").write_text(DOCUMENT)
    monkeypatch.setattr(pipeline, "generate", generate)
    return left_out


def run_process(
    *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run `python -m sdksmith` as its own process, in this folder."""
    source = str(Path(sdksmith.__file__).parents[1])
    return subprocess.run(
        [sys.executable, "-m", "sdksmith", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": source, **environment},
    )


def test_summary_says_what_was_done(
    skipped: list[SkippedOperation], capsys: pytest.CaptureFixture[str]
) -> None:
    """The first run counts what it wrote, the second says that nothing changed."""
    assert 0 == cli.main(GENERATE)
    assert 0 == cli.main(GENERATE)
    assert (
        "out/pets: 1 operation, 3 files (3 written)\n"
        "out/pets: 1 operation, 3 files (nothing changed)\n"
    ) == capsys.readouterr().out


def test_notes_are_shown(
    skipped: list[SkippedOperation], capsys: pytest.CaptureFixture[str]
) -> None:
    """What the user should know is told with its place, and is no failure."""
    assert 0 == cli.main(GENERATE)
    line = "a.yaml:1:1: note: webhooks are left out [note/webhook]\n"
    assert line == capsys.readouterr().err


def warned(folder: Path) -> None:
    """Write a document with 25 faults that are no hindrance."""
    fields = "".join(f"field{number}: 1\n" for number in range(25))
    (folder / "a.yaml").write_text(DOCUMENT + fields)


@pytest.mark.usefixtures("skipped")
def test_so_many_warnings_are_shown(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Twenty by default, then how many more there are; all or none on demand."""
    warned(folder)
    assert 0 == cli.main(GENERATE)
    found = capsys.readouterr().err
    assert 20 == found.count(": warning: ")
    assert "\nand 5 more warnings: --all-warnings\n" in found
    assert 0 == cli.main([*GENERATE, "--all-warnings"])
    assert 25 == capsys.readouterr().err.count(": warning: ")
    assert 0 == cli.main([*GENERATE, "--quiet"])
    assert "" == capsys.readouterr().err


def test_strict_refuses_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --strict each fault is an error, also with --quiet."""
    warned(folder)
    assert 1 == cli.main([*GENERATE, "--strict", "--quiet"])
    assert 25 == capsys.readouterr().err.count("is not a field of the document [")
    assert not Path("out").exists()


def test_skipped_operations_are_named_and_fail(
    skipped: list[SkippedOperation], capsys: pytest.CaptureFixture[str]
) -> None:
    """An operation that is left out is named with its place, and the exit code is 3."""
    skipped.append(SKIPPED)
    assert 3 == cli.main([*GENERATE, "--quiet"])
    captured = capsys.readouterr()
    line = (
        "a.yaml:3:1: warning: skipped upload (POST /cats): "
        "multipart is not supported [skip/body]\n"
    )
    assert (line, "") == (captured.err, captured.out)
    assert Path("out/pets/__init__.py").exists()


def test_allowed_skipped_operations_are_named_too(
    skipped: list[SkippedOperation], capsys: pytest.CaptureFixture[str]
) -> None:
    """With --allow-partial the exit code is 0, and nothing is lost silently."""
    skipped.append(SKIPPED)
    assert 0 == cli.main([*GENERATE, "--allow-partial"])
    captured = capsys.readouterr()
    assert "skipped upload (POST /cats)" in captured.err
    assert "out/pets: 1 operation, 1 skipped, 3 files (3 written)\n" == captured.out


def test_package_only_counts_the_package(
    skipped: list[SkippedOperation], capsys: pytest.CaptureFixture[str]
) -> None:
    """--package-only writes no files beside the package."""
    assert 0 == cli.main([*GENERATE, "--package-only"])
    assert ["pets"] == [path.name for path in Path("out").iterdir()]
    assert "2 files" in capsys.readouterr().out


def test_bug_is_called_one(
    skipped: list[SkippedOperation],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An exception that is not the user's says so, with the traceback that we need."""

    def fail(options: Options) -> Package:
        raise RuntimeError("ours")

    monkeypatch.setattr(pipeline, "generate", fail)
    assert 70 == cli.main(GENERATE)
    message = capsys.readouterr().err
    assert "RuntimeError: ours" in message
    assert "this is a bug in sdksmith" in message


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", "--nope"],
        ["nope"],
        ["generate", "a", "b"],
        ["generate", "--output"],
    ],
)
def test_wrong_arguments_end_with_2(
    folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Arguments that the command line does not know end with 2 and say what they are."""
    assert 2 == cli.main(arguments)
    found = capsys.readouterr().err
    assert found.startswith("error: ")
    assert " [usage/" in found


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    """--version and --help go to standard output and end with 0."""
    assert 0 == cli.main(["--version"])
    assert f"sdksmith {sdksmith.__version__}\n" == capsys.readouterr().out
    assert 0 == cli.main(["generate", "--help"])
    text = capsys.readouterr().out
    assert "sdksmith generate openapi.yaml --output sdk --package petstore" in text
    assert "--allow-partial" in text


def test_module_runs_as_a_program(folder: Path) -> None:
    """`python -m sdksmith` is the command line, with its exit codes and messages."""
    done = run_process("generate", "nope.yaml", "--output", "o", "--package", "pets")
    assert (2, "", "error: there is no file nope.yaml [file/missing]\n") == (
        done.returncode,
        done.stdout,
        done.stderr,
    )


def test_messages_of_any_language_in_an_ascii_terminal(folder: Path) -> None:
    """A document's text that the terminal cannot show does not end in a traceback."""
    (folder / "ä.yaml").write_text("a: é☃: x\n", encoding="utf-8")
    done = run_process(
        *("generate", "ä.yaml", "--output", "o", "--package", "pets"),
        PYTHONIOENCODING="ascii",
    )
    assert 1 == done.returncode
    assert "not valid YAML" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_does_not_load_the_stages(folder: Path) -> None:
    """--help loads neither the validator nor the back end: it answers at once."""
    code = (
        "import sys; from sdksmith.cli import main; main(['--help']); "
        "heavy = {'openapi_spec_validator', 'jsonschema', 'black', 'jinja2', "
        "'datamodel_code_generator'}; sys.exit(len(heavy & sys.modules.keys()))"
    )
    source = str(Path(sdksmith.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": source},
    )
    assert 0 == done.returncode
