"""`sdksmith init`: on a pseudo-terminal, and without one."""

import json
import os
import pty
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema
import pytest

import sdksmith
from sdksmith.cli import main
from sdksmith.options import Arguments, load_options, schema_text

DOCUMENT = """\
openapi: 3.1.0
info: {{title: "{}", version: "1"}}
servers: [{{url: https://api.example.test}}]
paths:
  /pets:
    get: {{operationId: listPets, responses: {{"204": {{description: None.}}}}}}
"""
_PATIENCE = 120


def write(
    folder: Path, title: str = "The Pet Store API", name: str = "openapi.yaml"
) -> None:
    """Write a document of this title."""
    (folder / name).write_text(DOCUMENT.format(title))


def test_a_document_is_found_and_names_follow_from_its_title(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a terminal nothing is asked; `generate` takes what was written."""
    write(folder)
    assert 0 == main(["init"])
    assert (
        "openapi.yaml: The Pet Store API, 1 operation\n"
        "wrote sdk.toml\n"
        "next: sdksmith generate\n"
    ) == capsys.readouterr().out
    found = load_options(Arguments())
    assert ("pet_store", "PetStore") == (found.package_name, found.client_name)
    assert ("PET_STORE", "httpx2") == (found.environment_prefix, found.http_library)
    assert Path("sdk") == found.output
    assert 0 == main(["generate", "--quiet"])
    assert Path("sdk/pet_store/_client.py").exists()


def test_all_settings_are_there_as_comments(folder: Path) -> None:
    """With the signs before them taken away, the file is one with all settings."""
    write(folder)
    assert 0 == main(["init"])
    text = Path("sdk.toml").read_text()
    whole = re.sub(r"^# (?=\[|[\"a-z_ ]+\S* = |\")", "", text, flags=re.MULTILINE)
    content = tomllib.loads(whole)
    schema = json.loads(schema_text())
    jsonschema.validate(content, schema)
    assert schema["properties"].keys() - {"sdk"} == content.keys()
    for table in ("package", "retries", "operations", "rename"):
        assert schema["properties"][table]["properties"].keys() == content[table].keys()


def test_flags_say_what_is_written(folder: Path) -> None:
    """Those of `generate`, as they were tried before; paths are from the file's folder."""
    (folder / "conf").mkdir()
    write(folder, name="api.yml")
    Path("more.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: More, version: '1'}\n"
        "actions: [{target: $.info, update: {summary: All.}}]\n"
    )
    flags = ["--package", "things", "--client-name", "Everything", "--output", "out"]
    flags += ["--http-library", "httpx", "--package-version", "2.0", "--strict"]
    flags += ["--overlay", "more.yaml", "--root", "..", "--environment-prefix", "T"]
    assert 0 == main(["init", "api.yml", *flags, "--into", "conf/my.toml"])
    found = load_options(Arguments(config=Path("conf/my.toml")))
    assert ("things", "Everything", "T") == (
        found.package_name,
        found.client_name,
        found.environment_prefix,
    )
    assert ("httpx", "2.0", True) == (found.http_library, found.version, found.strict)
    assert Path("out").resolve() == found.output.resolve()
    assert Path("api.yml").resolve() == found.spec.resolve()
    assert [Path("more.yaml").resolve()] == [path.resolve() for path in found.overlays]
    assert Path("..").resolve() == found.roots[-1].resolve()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Crème & brûlée", "creme_brulee"),
        ("JSON", "json_sdk"),
        ("API", "sdk"),
        ("2nd API", "sdk_2nd"),
        ("动物", "sdk"),
        ("class", "class_sdk"),
        ("One two three four five", "one_two_three"),
    ],
)
def test_a_title_gives_a_name_that_can_be(folder: Path, title: str, name: str) -> None:
    """Whatever it is: of Python's own words, in other letters, or nothing."""
    write(folder, title)
    assert 0 == main(["init"])
    assert name == load_options(Arguments()).package_name


def test_a_hostile_title_is_a_comment(folder: Path) -> None:
    """It cannot add a setting."""
    write(
        folder,
        'x\\nspec = 1\\r\\n\\u2028[retries]\\nmax_retries = 9\\u0007"'.replace('"', ""),
    )
    assert 0 == main(["init"])
    assert load_options(Arguments()).max_retries is None


def test_nothing_is_replaced(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Unless --force says so."""
    write(folder)
    Path("sdk.toml").write_text("# mine\n")
    assert 2 == main(["init"])
    assert (
        "error: there is a file sdk.toml already [file/exists]\n  hint: --force replaces it\n"
        == capsys.readouterr().err
    )
    assert "# mine\n" == Path("sdk.toml").read_text()
    assert 0 == main(["init", "--force"])
    assert "pet_store" == load_options(Arguments()).package_name


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_table_is_added_to_pyproject(folder: Path, newline: str) -> None:
    """Its other text stays byte for byte; a second time is refused, --force or not."""
    write(folder)
    before = newline.join(['[project] # "x"', "name = 'a'  ", "[tool.other]", "b=1"])
    Path("pyproject.toml").write_bytes(before.encode())
    assert 0 == main(["init", "--into", "pyproject.toml"])
    after = Path("pyproject.toml").read_bytes()
    assert after.startswith(before.encode())
    assert newline.encode() * 2 + b"[tool.sdksmith]" in after
    assert (b"\r" in after) == (newline == "\r\n")
    assert "pet_store" == load_options(Arguments()).package_name
    assert 2 == main(["init", "--into", "pyproject.toml", "--force"])
    assert after == Path("pyproject.toml").read_bytes()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tool = { other = { a = 1 } }\n", "pyproject.toml cannot be added to"),
        ("[project\n", "pyproject.toml:1:"),
    ],
)
def test_a_pyproject_that_cannot_be_added_to(
    folder: Path, text: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It stays as it is."""
    write(folder)
    Path("pyproject.toml").write_text(text)
    assert 2 == main(["init", "--into", "pyproject.toml"])
    assert told in capsys.readouterr().err
    assert text == Path("pyproject.toml").read_text()


def test_the_schema_stands_beside(folder: Path) -> None:
    """The first line of the settings tells an editor where."""
    write(folder)
    assert 0 == main(["init", "--schema"])
    assert Path("sdk.toml").read_text().startswith("#:schema ./sdk.schema.json\n")
    assert schema_text() == Path("sdk.schema.json").read_text()


@pytest.mark.parametrize(
    ("names", "arguments", "code", "told"),
    [
        ([], [], 2, "there is no document here: openapi.yaml, openapi.yml"),
        (["openapi.yaml", "swagger.json"], [], 2, "there are several documents here"),
        (["openapi.yaml"], ["no.yaml"], 2, "there is no file no.yaml"),
        (["openapi.yaml"], ["--package", "A-b"], 2, "--package must be lower-case"),
        (["openapi.yaml"], ["--client-name", "x"], 2, "--client-name must be letters"),
        (["openapi.yaml"], ["--into", "no/sdk.toml"], 2, "cannot write no/sdk.toml"),
        (["broken.yaml"], ["broken.yaml"], 1, "broken.yaml:1:"),
    ],
)
def test_what_hinders_is_told(
    folder: Path,
    names: list[str],
    arguments: list[str],
    code: int,
    told: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With its exit code, and nothing is written."""
    for name in names:
        write(folder, name=name)
    if "broken.yaml" in names:
        Path("broken.yaml").write_text("swagger: 7\n")
    assert code == main(["init", *arguments])
    assert told in capsys.readouterr().err
    assert sorted(names) == sorted(path.name for path in folder.iterdir())


def talk(answers: str, *arguments: str) -> tuple[str, int]:
    """Give what the command shows on a terminal on which somebody answers, and its code."""
    ours, theirs = pty.openpty()
    source = str(Path(sdksmith.__file__).parents[1])
    process = subprocess.Popen(
        [sys.executable, "-m", "sdksmith", "init", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "PYTHONPATH": source},
        start_new_session=True,
    )
    os.close(theirs)
    os.write(ours, answers.encode())
    shown = b""
    try:
        while part := os.read(ours, 4096):
            shown += part
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    return shown.decode().replace("\r\n", "\n"), process.wait(_PATIENCE)


def test_a_terminal_is_asked(folder: Path) -> None:
    """What no flag says; an empty answer takes what is proposed, a wrong one is told."""
    write(folder)
    shown, code = talk("Cats\ncats\n\nsdks/cats\n\nMEOW\n\n", "--http-library", "httpx")
    assert 0 == code, shown
    assert "Name of the package, which users import [pet_store]: " in shown
    assert "Error: it must be lower-case letters, digits and _" in shown
    assert "Class of the client, which users make [Cats]: " in shown
    assert "Folder that it is written to [sdk]: " in shown
    assert "HTTP library" not in shown
    assert "next: sdksmith generate" in shown
    found = load_options(Arguments())
    assert ("cats", "Cats") == (found.package_name, found.client_name)
    assert ("httpx", Path("sdks/cats")) == (found.http_library, found.output)


def test_nothing_is_asked_with_yes(folder: Path) -> None:
    """Also on a terminal."""
    write(folder)
    shown, code = talk("", "--yes")
    assert 0 == code
    assert "[" not in shown
    assert "pet_store" == load_options(Arguments()).package_name


def test_ctrl_c_writes_nothing(folder: Path) -> None:
    """Nor does the end of what is typed."""
    write(folder)
    shown, code = talk("cats\n\x04")
    assert 130 == code
    assert "aborted" in shown
    assert not Path("sdk.toml").exists()
