"""`sdksmith diff`, through the command line."""

import json
import subprocess
from pathlib import Path

import pytest

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
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 50}}
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, age: {type: integer}}
"""
LIMITED = DOCUMENT.replace("maximum: 50", "maximum: 20")
GROWN = DOCUMENT.replace("age: {", "born: {type: string}, age: {")
SETTINGS = 'spec = "pets.yaml"\noutput = "out"\n[package]\nname = "pets"\n'


@pytest.fixture
def documents(folder: Path) -> Path:
    """A folder with three documents: as it was, with less allowed, with more in it."""
    (folder / "pets.yaml").write_text(DOCUMENT)
    (folder / "limited.yaml").write_text(LIMITED)
    (folder / "grown.yaml").write_text(GROWN)
    return folder


def git(*arguments: str) -> None:
    """Run git in this folder."""
    own = ["-c", "user.name=a", "-c", "user.email=a@example.test"]
    subprocess.run(["git", *own, *arguments], check=True, capture_output=True)


def list_files(folder: Path) -> dict[str, bytes]:
    """Give all files below a folder."""
    return {
        str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_changes_are_told_with_their_places(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What breaks stands first; the next version closes it, and nothing is written."""
    before = list_files(documents)
    assert 0 == main(["diff", "pets.yaml", "limited.yaml"])
    assert (
        "breaking (1)\n"
        "  client.pets.list(limit): must keep to le=20  limited.yaml:6:5\n"
        "1 breaking change: 0.1.0 -> 0.2.0\n"
    ) == capsys.readouterr().out
    assert before == list_files(documents)


def test_types_say_which_methods_they_are_part_of(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A field that comes is additive, at its line."""
    assert 0 == main(["diff", "pets.yaml", "grown.yaml"])
    assert (
        "additive (1)\n"
        "  models.Pet.born: new field: str | None (in pets.list)  grown.yaml:22:42\n"
        "1 additive change: 0.1.0 -> 0.1.1\n"
    ) == capsys.readouterr().out


def test_what_is_the_same_has_no_next_version(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where --fail-on any is given."""
    assert 0 == main(["diff", "pets.yaml", "pets.yaml", "--fail-on", "any"])
    line = "nothing changes for the users of the package\n"
    assert line == capsys.readouterr().out


@pytest.mark.parametrize(
    ("new", "level", "code"),
    [
        ("limited.yaml", "breaking", 1),
        ("grown.yaml", "breaking", 0),
        ("grown.yaml", "additive", 1),
        ("limited.yaml", "additive", 1),
        ("grown.yaml", "any", 1),
    ],
)
def test_exit_codes_follow_the_level(
    documents: Path, new: str, level: str, code: int
) -> None:
    """The named level and whatever is worse ends with 1."""
    assert code == main(["diff", "pets.yaml", new, "--fail-on", level])


def test_a_package_on_the_disk_is_a_side_too(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its folder or the one above, with the name and version that it has."""
    more = ["--package", "pets", "--package-version", "1.4.0", "--quiet"]
    assert 0 == main(["generate", "pets.yaml", "--output", "out", *more])
    for folder in ("out", "out/pets"):
        assert 0 == main(["diff", folder, "limited.yaml", "--json"])
        found = json.loads(capsys.readouterr().out)
        assert {"name": folder, "version": "1.4.0"} == found["old"]
        assert "2.0.0" == found["next_version"]
        kinds = {change["kind"] for change in found["changes"]}
        assert {"argument-limited", "version-changed"} == kinds


def test_programs_get_json(documents: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One object with all that is known of each change."""
    assert 0 == main(["diff", "pets.yaml", "limited.yaml", "--json"])
    found = json.loads(capsys.readouterr().out)
    (change,) = found["changes"]
    assert {"breaking": 1, "additive": 0, "invisible": 0} == found["counts"]
    assert {
        "kind": "argument-limited",
        "level": "breaking",
        "subject": "client.pets.list(limit)",
        "message": "must keep to le=20",
        "meaning": "less of an argument's values are allowed",
        "before": "Annotated[int, Field(le=50)]",
        "after": "Annotated[int, Field(le=20)]",
        "methods": [],
        "old_place": "pets.yaml:6:5",
        "new_place": "limited.yaml:6:5",
    } == change


def test_markdown_is_for_a_pull_request(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names are code, and what the document says cannot become markup."""
    hostile = GROWN.replace("title: Pets", "title: Pets").replace(
        "born:", '"<b>`x`</b>":'
    )
    Path("hostile.yaml").write_text(hostile)
    assert 0 == main(["diff", "pets.yaml", "hostile.yaml", "--markdown"])
    shown = capsys.readouterr().out
    assert shown.startswith("### SDK: 1 additive change: 0.1.0 -> 0.1.1\n")
    assert "- `models.Pet.b_x_b`: new field: str \\| None\n" in shown
    assert "<b>" not in shown


def test_what_breaks_stands_beside_the_lines_of_the_document(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As annotations of a pull request; the report makes way for them."""
    assert 0 == main(["diff", "pets.yaml", "limited.yaml", "--format", "github"])
    shown = capsys.readouterr()
    assert shown.out.startswith("::warning file=limited.yaml,line=6,")
    assert "client.pets.list(limit): must keep to le=20" in shown.out
    assert "1 breaking change: 0.1.0 -> 0.2.0\n" in shown.err


def test_a_changelog_gets_an_entry_above_the_others(documents: Path) -> None:
    """A file that is not there is begun; what stands in one stays."""
    changelog = Path("CHANGELOG.md")
    assert 0 == main(["diff", "pets.yaml", "grown.yaml", "--changelog", "CHANGELOG.md"])
    lines = changelog.read_text().splitlines()
    assert ["# Changelog", ""] == lines[:2]
    assert lines[2].startswith("## 0.1.1 - 2")
    assert ["", "### Added", ""] == lines[3:6]
    old = "# What is new\n\n## [Unreleased]\n\n- mine\n\n## 0.1.0\n\n- first\n"
    changelog.write_text(old)
    command = ["diff", "pets.yaml", "limited.yaml", "--changelog", "CHANGELOG.md"]
    assert 0 == main(command)
    text = changelog.read_text()
    start, entry, end = text.partition("## 0.2.0 - ")
    assert "# What is new\n\n## [Unreleased]\n\n- mine\n\n" == start
    assert "### Changed\n\n- **Breaking:** `client.pets.list(limit)`" in entry + end
    assert text.endswith("\n\n## 0.1.0\n\n- first\n")


def test_revisions_are_compared_with_what_is_here(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the settings of each; the folder may be below the repository's root."""
    git("init", "-q")
    home = folder / "api"
    home.mkdir()
    (home / "pets.yaml").write_text(DOCUMENT)
    (home / "sdk.toml").write_text(SETTINGS)
    git("add", "-A")
    git("commit", "-qm", "one")
    git("tag", "one")
    (home / "sdk.toml").write_text(SETTINGS.replace("pets", "zoo"))
    (home / "pets.yaml").rename(home / "zoo.yaml")
    git("add", "-A")
    git("commit", "-qm", "two")
    (home / "zoo.yaml").write_text(LIMITED)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        assert 0 == main(["diff", "--git", "HEAD"])
        shown = capsys.readouterr().out
        assert "breaking (1)\n  client.pets.list(limit)" in shown
        assert 0 == main(["diff", "--git", "one..HEAD"])
        shown = capsys.readouterr().out
        assert "pets: is imported as zoo" in shown
        assert "limit" not in shown
    git("diff", "--quiet", "HEAD", "--", "api/sdk.toml")


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("3.11", "3.12", "breaking (1)\n  pets: needs Python 3.12, not 3.11\n"),
        ("3.12", "3.11", "additive (1)\n  pets: needs Python 3.11, not 3.12\n"),
    ],
)
def test_the_oldest_python_is_a_change_too(
    folder: Path,
    before: str,
    after: str,
    line: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A newer one breaks, an older one will do."""
    git("init", "-q")
    Path("pets.yaml").write_text(DOCUMENT)
    Path("sdk.toml").write_text(f'{SETTINGS}requires_python = "{before}"\n')
    git("add", "-A")
    git("commit", "-qm", "one")
    Path("sdk.toml").write_text(f'{SETTINGS}requires_python = "{after}"\n')
    assert 0 == main(["diff", "--git", "HEAD"])
    assert line in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["pets.yaml"], "name two documents or packages, or a revision by --git"),
        (["pets.yaml", "none.yaml"], "error: there is no none.yaml [file/missing]\n"),
        (
            ["pets.yaml", "."],
            "error: . holds no package of sdksmith's [package/missing]\n",
        ),
        (["--git", "HEAD", "pets.yaml", "pets.yaml"], "--git compares one document"),
        (["--git", "HEAD"], "error: git: fatal: not a git repository"),
    ],
)
def test_wrong_arguments_are_told(
    documents: Path,
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With a way out, and exit code 2."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(documents.parent))
    assert 2 == main(["diff", *arguments])
    assert message in capsys.readouterr().err


def test_a_revision_that_is_not_there_is_told(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that looks like an option of git's too."""
    git("init", "-q")
    for revision in ("nope", "--output=x"):
        assert 2 == main(["diff", f"--git={revision}", "pets.yaml"])
        assert (
            f"git knows no revision {revision} [git/unknown-revision]\n"
            in capsys.readouterr().err
        )


def test_a_document_with_faults_is_no_side(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its place is told, and the exit code is 1."""
    Path("broken.yaml").write_text("openapi: 3.1.0\ninfo: {title: [\n")
    assert 1 == main(["diff", "pets.yaml", "broken.yaml"])
    assert "broken.yaml:" in capsys.readouterr().err


def test_an_edited_package_is_told(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What cannot be read of it is named, and the way out."""
    more = ["--package", "pets", "--quiet"]
    assert 0 == main(["generate", "pets.yaml", "--output", "out", *more])
    Path("out/pets/models.py").write_text("class Pet(:\n")
    assert 2 == main(["diff", "out", "pets.yaml"])
    assert "`sdksmith check` shows what was edited" in capsys.readouterr().err


def test_a_method_renamed_by_hand_is_named(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A method without the constant that says what it sends is told by its name."""
    more = ["--package", "pets", "--quiet"]
    assert 0 == main(["generate", "pets.yaml", "--output", "out", *more])
    path = Path("out/pets/resources/pets.py")
    path.write_text(path.read_text().replace("def list(", "def fetch("))
    assert 2 == main(["diff", "out", "pets.yaml"])
    told = capsys.readouterr().err
    assert "`PetsResource.fetch` has no `_FETCH` beside it" in told


def test_what_only_griffe_sees_is_told(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A function that somebody has added to the old package by hand is gone."""
    more = ["--package", "pets", "--quiet"]
    assert 0 == main(["generate", "pets.yaml", "--output", "out", *more])
    module = Path("out/pets/resources/pets.py")
    module.write_text(
        module.read_text() + "\n\ndef mine(x: int) -> int:\n    return x\n"
    )
    assert 0 == main(["diff", "out", "pets.yaml"])
    assert (
        "breaking (1)\n  resources.pets.mine: public object was removed\n"
    ) in capsys.readouterr().out


def test_generate_says_what_changes_for_users(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a package that is there already; not where nothing does, nor with --quiet."""
    command = ["generate", "--output", "out", "--package", "pets"]
    assert 0 == main([*command, "pets.yaml"])
    assert "for its users" not in capsys.readouterr().out
    assert 0 == main([*command, "limited.yaml"])
    assert (
        "for its users: 1 breaking; the next version is 0.2.0\n"
        "  breaking: client.pets.list(limit): must keep to le=20\n"
    ) in capsys.readouterr().out
    assert 0 == main([*command, "limited.yaml"])
    assert "for its users" not in capsys.readouterr().out
    assert 0 == main([*command, "grown.yaml", "--quiet"])
    assert "" == capsys.readouterr().out
    Path("out/pets/models.py").write_text("class Pet(:\n")
    assert 0 == main([*command, "pets.yaml"])
    assert "for its users" not in capsys.readouterr().out


def test_a_changelog_that_cannot_be_written_is_told(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder in its place: exit code 2, and no bug."""
    (documents / "CHANGELOG.md").mkdir()
    command = ["diff", "pets.yaml", "grown.yaml", "--changelog", "CHANGELOG.md"]
    assert 2 == main(command)
    assert "error: cannot read CHANGELOG.md" in capsys.readouterr().err


def test_a_folder_with_a_broken_manifest_is_no_package(
    documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told as a folder without one, and is no bug."""
    more = ["--package", "pets", "--quiet"]
    assert 0 == main(["generate", "pets.yaml", "--output", "out", *more])
    Path("out/pets/_manifest.json").write_text("{")
    assert 2 == main(["diff", "out", "pets.yaml"])
    assert "error: out holds no package of sdksmith's" in capsys.readouterr().err


def test_a_module_that_is_no_text_hinders_no_run(documents: Path) -> None:
    """What somebody wrote in another encoding is replaced, and nothing told of it."""
    command = ["generate", "pets.yaml", "--output", "out", "--package", "pets"]
    assert 0 == main(command)
    Path("out/pets/models.py").write_bytes(b"# caf\xe9\nclass Pet(:\n")
    assert 0 == main(command)


def make_large(most: int) -> str:
    """A document whose types stand in several modules, each with what comes later."""
    schemas = {
        f"Part{number}": {
            "type": "object",
            "required": ["partName"],
            "properties": {
                "partName": {"type": "string", "maxLength": most},
                "next": {"$ref": f"#/components/schemas/Part{(number + 1) % 120}"},
            },
        }
        for number in range(120)
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Part7"}}}
    operation = {
        "operationId": "addPart",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "It.", "content": content}},
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Parts", "version": "1"},
            "servers": [{"url": "https://parts.example.test"}],
            "paths": {"/parts": {"post": operation}},
            "components": {"schemas": schemas},
        }
    )


def test_types_in_quotes_are_read_too(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of types that come later in their module a change is told by the wire's names."""
    Path("old.json").write_text(make_large(9))
    Path("new.json").write_text(make_large(5))
    assert 0 == main(["diff", "old.json", "old.json"])
    capsys.readouterr()
    main(["diff", "old.json", "new.json", "--json"])
    changes = json.loads(capsys.readouterr().out)["changes"]
    assert {"argument-limited", "input-key-limited"} & {row["kind"] for row in changes}
    assert not [row for row in changes if "wire" in row["message"]]
