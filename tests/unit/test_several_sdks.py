"""Several SDKs in one file of settings: each command, through the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from test_watch import watching

from sdksmith import pipeline
from sdksmith.cli import main
from sdksmith.options import Options
from sdksmith.package import Package

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get: {operationId: listPets, responses: {"204": {description: None.}}}
    post:
      operationId: addPet
      responses: {"204": {description: None.}}
"""
SETTINGS = """\
spec = "api.yaml"

[[sdk]]
output = "one"
package.name = "plain"

[[sdk]]
output = "two"
package = { name = "small", http_library = "httpx" }
operations.exclude = [{ method = "POST" }]
"""
SKIPPED = "operationId: addPet\n      security: [{rare: []}]"


@pytest.fixture
def settings(folder: Path) -> Path:
    """A file for two SDKs of one document."""
    (folder / "api.yaml").write_text(DOCUMENT)
    (folder / "sdk.toml").write_text(SETTINGS)
    return folder / "sdk.toml"


@pytest.fixture
def runs(settings: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packages that were made, by name; what is known of the last run counts."""
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", str(settings.parent / "cache"))
    found: list[str] = []
    generate: Callable[[Options], Package] = pipeline.generate

    def count(options: Options) -> Package:
        found.append(options.package_name)
        return generate(options)

    monkeypatch.setattr(pipeline, "generate", count)
    return found


def test_all_are_made(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line each; what one of them says is not said of the other."""
    assert 0 == main(["generate"])
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("one/plain: 2 operations, ")
    assert second.startswith("two/small: 1 operation, 1 left out by the settings, ")
    assert "httpx2>=" in Path("one/pyproject.toml").read_text()
    assert "httpx>=" in Path("two/pyproject.toml").read_text()


def test_one_is_made(settings: Path) -> None:
    """The one that --only names, and flags may say something of it then."""
    assert 0 == main(["generate", "--only", "small", "--output", "three", "--quiet"])
    assert [Path("three")] == [path for path in Path().iterdir() if path.is_dir()]
    assert Path("three/small/_client.py").exists()


def test_only_what_has_changed_is_made(
    settings: Path, runs: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each has its own record of the last run; what it said is said again."""
    assert 0 == main(["generate"])
    assert ["plain", "small"] == runs
    settings.write_text(SETTINGS.replace('"httpx"', '"httpx2"'))
    capsys.readouterr()
    assert 0 == main(["generate"])
    assert ["plain", "small", "small"] == runs
    assert 2 == len(capsys.readouterr().out.splitlines())
    assert 0 == main(["generate"])
    assert 3 == len(runs)


def test_nothing_is_written_if_one_has_a_fault(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All that is wrong with any of them is told, each thing once."""
    text = SETTINGS + 'rename.types.Pet = "A"\n\n[[sdk]]\nspec = "no.yaml"\n'
    settings.write_text(f'{text}output = "three"\npackage.name = "third"\n')
    assert 2 == main(["generate"])
    told = capsys.readouterr().err
    assert "sdk.toml:11:14: there is no type `Pet` [settings/wrong-rename]\n" in told
    assert "there is no file no.yaml [file/missing]\n" in told
    assert [] == [path for path in Path().iterdir() if path.is_dir()]
    settings.write_text(SETTINGS + "strict = true\n")
    (settings.parent / "api.yaml").write_text(f"{DOCUMENT}colour: red\n")
    assert 1 == main(["generate"])
    assert 1 == capsys.readouterr().err.count("api.yaml:10:1: ")
    assert [] == [path for path in Path().iterdir() if path.is_dir()]


def test_a_rename_of_what_one_leaves_out_is_for_the_other(settings: Path) -> None:
    """It is no mistake above all SDKs, as long as the document has what it means."""
    settings.write_text(f'rename.methods.addPet = "adopt"\n{SETTINGS}')
    assert 0 == main(["generate", "--quiet"])
    assert "def adopt(" in Path("one/plain/resources/pets.py").read_text()
    assert "adopt" not in Path("two/small/resources/pets.py").read_text()


def test_nothing_is_written_where_something_is_in_the_way(settings: Path) -> None:
    """A file of the user's in the place of the second stops the first as well."""
    Path("two/small").mkdir(parents=True)
    Path("two/small/mine.txt").write_text("mine")
    assert 2 == main(["generate"])
    assert not Path("one").exists()


def test_the_worst_exit_code_counts(settings: Path) -> None:
    """One from which something had to be left out, and one that is whole."""
    scheme = "components: {securitySchemes: {rare: {type: http, scheme: negotiate}}}\n"
    text = DOCUMENT.replace("operationId: addPet", SKIPPED) + scheme
    (settings.parent / "api.yaml").write_text(text)
    assert 3 == main(["generate", "--quiet"])
    assert 0 == main(["generate", "--quiet", "--only", "small"])
    settings.write_text(f"allow_partial = true\n{SETTINGS}")
    assert 0 == main(["generate", "--quiet"])


def test_all_are_checked(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1 if one is not what it should be; a list for programs."""
    assert 0 == main(["generate", "--quiet"])
    assert 0 == main(["check", "--quiet"])
    with Path("two/small/_version.py").open("a") as file:
        file.write("x = 1\n")
    capsys.readouterr()
    assert 1 == main(["check", "--quiet"])
    *_, last = capsys.readouterr().out.splitlines()
    assert "two/small is not what api.yaml makes: 1 edited by hand" == last
    assert 1 == main(["check", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert [True, False] == [entry["same"] for entry in found]
    assert 0 == main(["check", "--only", "plain", "--json"])
    assert json.loads(capsys.readouterr().out)["same"]


def test_one_is_inspected(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The one that is named; without a name it is said which there are."""
    assert 0 == main(["inspect", "--names", "--json", "--only", "small"])
    rows = json.loads(capsys.readouterr().out)
    assert ["pets.list"] == [row["name"] for row in rows if row["kind"] == "method"]
    assert 2 == main(["inspect", "--names"])
    told = capsys.readouterr().err
    assert "the settings are of 2 SDKs: plain, small" in told
    assert "hint: name one of them: --only plain" in told
    settings.write_text(SETTINGS.replace("output =", "# output ="))
    assert 0 == main(["inspect", "--only", "small"])
    assert 2 == main(["inspect"])
    assert "the settings are of 2 SDKs: plain, small" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (
            '[[sdk]]\noutput = "one"\npackage.name = "third"\n',
            "sdk.toml:11:3: two SDKs would write one/pyproject.toml: plain and third [settings/shared-output]\n",
        ),
        (
            '[[sdk]]\noutput = "./one"\npackage.name = "plain"\n',
            "sdk.toml:11:3: two SDKs would write one/plain: plain and plain [settings/shared-output]\n",
        ),
        (
            'names_lock = "l"\n[[sdk]]\noutput = "x"\npackage.name = "y"\nnames_lock = "l"',
            "sdk.toml:12:3: two SDKs would write l: small and y [settings/shared-output]\n",
        ),
    ],
)
def test_two_cannot_write_the_same(
    settings: Path, more: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither a package, nor what stands beside it, nor a lock of names."""
    settings.write_text(SETTINGS + more)
    assert 2 == main(["generate"])
    assert told in capsys.readouterr().err


def test_vendored_ones_share_a_folder(settings: Path) -> None:
    """Packages alone have nothing beside them."""
    settings.write_text("package_only = true\n" + SETTINGS.replace('"two"', '"one"'))
    assert 0 == main(["generate", "--quiet"])
    assert ["plain", "small"] == sorted(path.name for path in Path("one").iterdir())


def test_flags_of_one_sdk_need_its_name(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """--output cannot be meant for both."""
    assert 2 == main(["generate", "--output", "three"])
    assert "--output is for one SDK, and the settings are of several" in (
        capsys.readouterr().err
    )


def test_those_are_made_again_that_a_change_has_to_do_with(settings: Path) -> None:
    """A watch makes all at first, then those whose document has changed."""
    other = DOCUMENT.replace("/pets", "/cats")
    (settings.parent / "other.yaml").write_text(other)
    settings.write_text(
        SETTINGS.replace('output = "two"', 'spec = "other.yaml"\noutput = "two"')
    )
    with watching() as watch:
        first, second, told = watch.until("watching ")
        assert first.startswith("one/plain: 2 operations, ")
        assert second.startswith("two/small: 1 operation, ")
        named = "api.yaml, names.lock, one/plain/ext, other.yaml, sdk.toml"
        assert f"watching {named}, two/small/ext" == told
        (settings.parent / "other.yaml").write_text(other.replace("listPets", "list"))
        changed, made, _ = watch.until("watching ")
        assert changed.endswith(" other.yaml changed")
        assert made.startswith("two/small: ")
