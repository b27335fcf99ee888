"""`sdksmith check`: what it says of an output folder, through the command line."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from sdksmith.cli import main

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      summary: All pets.
      responses: {"200": {description: All of them.}}
"""
ARGUMENTS = ["pets.yaml", "--output", "out", "--package", "pets"]
SETTINGS = 'spec = "pets.yaml"\noutput = "out"\n{}[package]\nname = "pets"\n'
ROOT = Path(__file__).parents[2]


@pytest.fixture
def made(folder: Path) -> Path:
    """The folder of a package that is what its document makes."""
    (folder / "pets.yaml").write_text(DOCUMENT)
    assert 0 == main(["generate", *ARGUMENTS, "--quiet"])
    return folder / "out" / "pets"


def check(*more: str) -> int:
    """Run the command with the arguments of the run before."""
    return main(["check", *ARGUMENTS, *more])


def list_files(folder: Path) -> dict[str, bytes]:
    """Give all files below a folder."""
    return {
        str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_what_is_the_same_is_well(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line and exit code 0; nothing at all with --quiet."""
    assert 0 == check()
    count = len(list_files(made.parent))
    line = f"out/pets: {count} files are what pets.yaml makes\n"
    assert line == capsys.readouterr().out
    assert 0 == check("--quiet")
    assert "" == capsys.readouterr().out


def test_an_edit_by_hand_is_told_from_a_change_of_the_document(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each with its lines; the manifest, which only follows, without any."""
    version = made / "_version.py"
    version.write_text(version.read_text() + "mine = 1\n")
    Path("pets.yaml").write_text(DOCUMENT.replace("All pets.", "Every pet."))
    before = list_files(made.parent)
    assert 1 == check("--quiet")
    lines = capsys.readouterr().out.splitlines()
    assert "pets/_version.py: edited by hand" in lines
    assert "pets/resources/pets.py: out of date" in lines
    assert {"-mine = 1", '-        """All pets.', '+        """Every pet.'} <= {*lines}
    assert len(lines) - 2 == lines.index("pets/_manifest.json: out of date")
    start = "out/pets is not what pets.yaml makes: 1 edited by hand, "
    assert lines[-1].startswith(start)
    assert before == list_files(made.parent)


def test_files_that_come_and_go_are_named(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Deleted by hand, not there yet, made no more; their text only with --full."""
    (made / "_version.py").unlink()
    changed = DOCUMENT.replace("[pets]", "[cats]").replace("/pets", "/cats")
    Path("pets.yaml").write_text(changed)
    assert 1 == check()
    lines = capsys.readouterr().out.splitlines()
    assert "pets/_version.py: deleted by hand" in lines
    assert "pets/resources/cats.py: not there yet" in lines
    assert "pets/resources/pets.py: made no more" in lines
    assert "+class Cats(Resource):" not in lines
    assert 1 == check("--full")
    lines = capsys.readouterr().out.splitlines()
    assert {"+class Cats(Resource):", "-class PetsResource(Resource):"} <= {*lines}


def test_long_differences_are_cut(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """How many lines are missing is said; --full shows them."""
    client = made / "_client.py"
    client.write_text("".join(f"# {number}\n" for number in range(500)))
    assert 1 == check()
    shown = capsys.readouterr().out
    assert " more lines: --full\n" in shown
    assert 1 == check("--full")
    assert len(capsys.readouterr().out) > 2 * len(shown)


def test_programs_get_json(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One object, also where nothing differs."""
    assert 0 == check("--json")
    same = {"folder": "out/pets", "spec": "pets.yaml", "same": True, "files": []}
    assert same == json.loads(capsys.readouterr().out)
    (made / "py.typed").write_text("partial\n")
    assert 1 == check("--json")
    found = json.loads(capsys.readouterr().out)
    diff = "--- on disk\n+++ made now\n@@ -1 +0,0 @@\n-partial\n"
    row = {"path": "pets/py.typed", "change": "edited", "diff": diff}
    assert {**same, "same": False, "files": [row]} == found


def test_a_lock_that_is_not_there_is_a_difference(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the settings want a lock of names, the next run would write it."""
    Path("sdk.toml").write_text(SETTINGS.format('names_lock = "names.lock"\n'))
    assert 1 == main(["check"])
    assert "names.lock: not there yet\n" in capsys.readouterr().out
    assert 0 == main(["generate", "--quiet"])
    assert 0 == main(["check", "--quiet"])
    Path("names.lock").write_text("")
    assert 1 == main(["check"])
    assert "names.lock: out of date\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("what", "code", "said"),
    [
        ("not there", 1, "out/pets is not what pets.yaml makes"),
        ("somebody else's", 2, "out/pets holds files that sdksmith did not write"),
        ("no document", 1, "pets.yaml:"),
        ("no file", 2, "pets.yaml"),
    ],
)
def test_what_hinders_is_told(
    made: Path, what: str, code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback, and nothing is written."""
    if what in ("not there", "somebody else's"):
        shutil.rmtree(made.parent)
    if what == "somebody else's":
        made.mkdir(parents=True)
        (made / "mine.py").write_text("x = 1\n")
    if what == "no document":
        Path("pets.yaml").write_text("[")
    if what == "no file":
        Path("pets.yaml").unlink()
    before = list_files(Path())
    assert code == check()
    captured = capsys.readouterr()
    assert said in captured.out + captured.err
    assert before == list_files(Path())


def test_the_record_of_the_last_run_answers(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing has changed since, no package is made to compare with."""
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", str(Path("cache").resolve()))
    assert 0 == main(["generate", *ARGUMENTS, "--quiet"])
    monkeypatch.setattr("sdksmith.pipeline.generate", None)
    assert 0 == check()
    assert "files are what pets.yaml makes" in capsys.readouterr().out


def test_as_a_hook_before_a_commit(made: Path) -> None:
    """The hook that we ship stops a commit which would leave the package behind."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    name, *words = hook["entry"].split()
    assert "sdksmith" == name
    assert hook["pass_filenames"] is False
    Path("sdk.toml").write_text(SETTINGS.format(""))
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.test"]
    for line in ("init -q", "add .", "commit -qm one"):
        subprocess.run([*git, *line.split()], check=True)
    script = Path(".git/hooks/pre-commit")
    script.write_text(f"#!/bin/sh\n{sys.executable} -m sdksmith {' '.join(words)}\n")
    script.chmod(0o755)
    commit = [*git, "commit", "-qam", "two"]
    Path("pets.yaml").write_text(DOCUMENT.replace("All pets.", "Every pet."))
    stopped = subprocess.run(commit, check=False, capture_output=True, text=True)
    assert stopped.returncode
    assert "pets/resources/pets.py: out of date" in stopped.stdout + stopped.stderr
    assert 0 == main(["generate", "--quiet"])
    subprocess.run(commit, check=True)


def test_what_cannot_be_read_is_told(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its place, and exit code 2: it is no bug of ours."""
    (made / "_version.py").write_text("mine = 1\n")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "_client.py":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert 2 == check()
    told = capsys.readouterr().err
    assert "error: cannot read out/pets/_client.py: permission denied" in told
