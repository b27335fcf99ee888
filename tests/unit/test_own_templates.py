"""Templates of the user's own, through the command line."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import jinja2
import jinja2.meta
import pytest

from sdksmith.cli import main
from sdksmith.template_files import list_overridable, templates_folder

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: {"200": {description: All.}}
"""
GENERATE = ("generate", "pets.yaml", "--output", "out", "--package", "shop")
OWN = (*GENERATE, "--templates", "own")
PARTIAL = "partials/licence.jinja"
Write = Callable[[str, str], None]


@pytest.fixture
def write(folder: Path) -> Write:
    """What writes a template, in a folder with a document."""
    (folder / "pets.yaml").write_text(DOCUMENT)

    def write(name: str, text: str) -> None:
        path = folder / "own" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return write


def read(name: str) -> str:
    """Give a file of the output folder."""
    return (Path("out") / name).read_text(encoding="utf-8")


def read_all() -> dict[str, bytes]:
    """Give all files of the output folder."""
    files = (path for path in sorted(Path("out").rglob("*")) if path.is_file())
    return {path.as_posix(): path.read_bytes() for path in files}


def test_another_file(write: Write) -> None:
    """A template of the same path goes before ours and gets the same views."""
    write("project/README.md.jinja", "{{ client.title }} by {{ client.name }}\n")
    assert 0 == main(OWN)
    assert "Pets by Shop\n" == read("README.md")
    assert "client.pets.list()" in read("api.md")


def test_a_part_of_ours(write: Write) -> None:
    """A block of ours can be another one, with what ours has in it."""
    extends = '{% extends "sdksmith/project/README.md.jinja" %}'
    more = "{% block install %}{{ super() }}Ask us.\n\n{% endblock %}"
    write("project/README.md.jinja", extends + more)
    main(GENERATE)
    before = read("README.md")
    assert 0 == main(OWN)
    assert before.replace("\n\n## Use", "\n\nAsk us.\n\n## Use") == read("README.md")


def test_round_ours(write: Write) -> None:
    """Ours can be included; what it is put into comes out in black's form."""
    name = "python/_version.py.jinja"
    licence = '{% include "partials/licence.jinja" %}'
    write(name, licence + '{% include "sdksmith/' + name + '" %}more = {  }\n')
    write(PARTIAL, "# SPDX-License-Identifier: MIT\n")
    main(GENERATE)
    before = read("shop/_version.py")
    assert 0 == main(OWN)
    made = f"# SPDX-License-Identifier: MIT\n{before}more = {{}}\n"
    assert made == read("shop/_version.py")


def test_a_file_of_the_runtime(write: Write) -> None:
    """A module that is copied can be another one, which is copied as it is."""
    main(GENERATE)
    text = read("shop/_runtime/clock.py") + "# ours\n"
    write("python/_runtime/clock.py", text)
    assert 0 == main(OWN)
    assert text == read("shop/_runtime/clock.py")


def test_setting(write: Write, folder: Path) -> None:
    """The setting is relative to its file; without it all is as before."""
    write("project/api.md.jinja", "mine\n")
    (folder / "spec").mkdir()
    settings = (
        'spec = "../pets.yaml"\noutput = "../out"\ntemplates = "../own"\n'
        '[package]\nname = "shop"\n'
    )
    (folder / "spec" / "sdk.toml").write_text(settings)
    assert 0 == main(["generate"])
    assert "mine\n" == read("api.md")
    assert 0 == main(["check"])
    assert 0 == main(GENERATE)
    assert "# Pets: every method" in read("api.md")


def test_manifest_has_their_hashes(write: Write) -> None:
    """Of each file, those too that are only included; none without templates."""
    write("project/api.md.jinja", "mine\n")
    write(PARTIAL, "x")
    main(OWN)
    manifest = json.loads(read("shop/_manifest.json"))
    assert ["partials/licence.jinja", "project/api.md.jinja"] == [
        *manifest["templates"]
    ]
    main(GENERATE)
    assert "templates" not in json.loads(read("shop/_manifest.json"))


def test_change_is_work(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """The record of the last run holds as long as all of them are as they were."""
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", "cache")
    write("project/api.md.jinja", "{% include 'partials/licence.jinja' %}")
    for text in ("one", "two"):
        write(PARTIAL, text)
        main(OWN)
        assert text == read("api.md")
    write("project/README.md.jinja", "new")
    main(OWN)
    assert "new" == read("README.md")


WRONG = {
    "unknown view": (
        "project/api.md.jinja",
        "a\n  {{ clientt.title }}",
        (
            "own/project/api.md.jinja:2:3: `clientt` is nothing that is given here [template/failed]\n"
            "    {{ clientt.title }}\n    ^\n"
            "  hint: given are `client`, `fake`, `package`, `project`, `resources`\n"
        ),
    ),
    "unknown field": (
        "project/api.md.jinja",
        "{{ client.titel }}",
        (
            "own/project/api.md.jinja:1:1: `ClientView` has no `titel`; "
            "did you mean `title`? [template/failed]\n  {{ client.titel }}\n  ^\n"
        ),
    ),
    "unknown field in a loop of another file": (
        PARTIAL,
        "\n{% for one in resources %}{{ one.x }}{% endfor %}",
        "own/partials/licence.jinja:2:1: `ResourceView` has no `x`",
    ),
    "any error": (
        "project/api.md.jinja",
        "{{ 1 / 0 }}",
        "own/project/api.md.jinja:1:1: ZeroDivisionError: division by zero [template/failed]\n",
    ),
    "no template": (
        "project/api.md.jinja",
        "{% if client %}",
        "own/project/api.md.jinja:1:1: not a template: Unexpected end of template.",
    ),
    "unknown template": (
        "project/api.md.jinja",
        '\n{% include "sdksmith/project/READM.md.jinja" %}',
        (
            "own/project/api.md.jinja:2:1: there is no template "
            '`sdksmith/project/READM.md.jinja` [template/unknown]\n  {% include "sdksmith/project/READM.md.jinja'
            '" %}\n  ^\n  hint: did you mean `sdksmith/project/README.md.jinja`?\n'
        ),
    ),
    "no Python": (
        "python/_version.py.jinja",
        "{{ package.module_docstring }}\nx = = 1\n",
        (
            "own/python/_version.py.jinja:1:1: this makes no Python: invalid syntax "
            "(line 2 of what it makes: x = = 1) [template/wrong-result]\n"
        ),
    ),
    "no TOML": (
        "project/pyproject.toml.jinja",
        "a = b\n",
        "own/project/pyproject.toml.jinja:1:1: this makes no TOML: Invalid value",
    ),
    "no module": (
        "python/_runtime/clock.py",
        "def f(:\n",
        "own/python/_runtime/clock.py:1:1: not Python: invalid syntax",
    ),
    "nothing that it goes before": (
        "python/client.py.jinja",
        "",
        (
            "error: there is no template `python/client.py.jinja` that "
            "own/python/client.py.jinja goes before [template/unknown]\n"
            "  hint: did you mean `python/_client.py.jinja`?\n"
        ),
    ),
    "of what is in no package": (
        "models/pydantic_v2/BaseModel.jinja2",
        "",
        "error: there is no template `models/pydantic_v2/BaseModel.jinja2` that ",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_mistake(what: str, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    """A mistake is shown at its line with a way out; nothing is written."""
    main(GENERATE)
    before = read_all()
    name, text, expected = WRONG[what]
    if name == PARTIAL:
        write("project/api.md.jinja", "{% include 'partials/licence.jinja' %}")
    write(name, text)
    capsys.readouterr()
    assert 2 == main(OWN)
    said = capsys.readouterr().err
    assert said.startswith(expected)
    assert "Traceback" not in said
    assert before == read_all()


def test_mistakes_are_gathered(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    """What can be seen without filling them in is told of all at once."""
    write("project/api.md.jinja", "{% if %}")
    write("project/README.md.jinja", "{{ }}")
    write("project/LICENSE", "")
    assert 2 == main(OWN)
    said = capsys.readouterr().err
    assert 2 == said.count("not a template: ")
    assert 1 == said.count("there is no template `project/LICENSE`")


def test_no_folder(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is not there is a mistake."""
    assert 2 == main(OWN)
    assert (
        "error: there is no folder own of templates [file/missing]\n"
        == capsys.readouterr().err
    )


def test_hidden_files_are_left_alone(write: Write) -> None:
    """What editors and file managers leave behind hinders nobody."""
    write(".DS_Store", "")
    write("project/.api.md.jinja.swp", "")
    write("project/api.md.jinja~", "")
    assert 0 == main(OWN)


def test_guide_lists_all_templates() -> None:
    """The guide has a row for each template, with all that it is given, and its blocks."""
    page = Path(__file__).parents[2] / "docs" / "guide" / "custom-code.md"
    text = page.read_text(encoding="utf-8")
    environment = jinja2.Environment()
    for name in list_overridable():
        if not name.endswith(".jinja"):
            continue
        tree = environment.parse((templates_folder() / name).read_text("utf-8"))
        (row,) = [line for line in text.splitlines() if line.startswith(f"| `{name}`")]
        used = jinja2.meta.find_undeclared_variables(tree)
        assert [] == [view for view in used if f"`{view}`" not in row]
        blocks = [block.name for block in tree.find_all(jinja2.nodes.Block)]
        assert [] == [block for block in blocks if f"`{block}`" not in row]


def test_pyproject_of_ones_own(write: Write) -> None:
    """The project file is TOML after a block has been added to it."""
    extends = '{% extends "sdksmith/project/pyproject.toml.jinja" %}'
    block = "{% block tools %}{{ super() }}\n[tool.acme]\na = 1\n{% endblock %}"
    write("project/pyproject.toml.jinja", extends + block)
    assert 0 == main(OWN)
    tools = tomllib.loads(read("pyproject.toml"))["tool"]
    assert {"hatch", "acme"} == tools.keys()
