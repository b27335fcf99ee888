"""Hooks, through the command line: installed ones and files."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent, indent

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
        - {name: first, in: query, schema: {type: string}}
        - {name: second, in: query, schema: {type: strin}}
      responses: {"200": {$ref: "answers.yaml#/all"}}
  /secrets:
    get:
      operationId: listSecrets
      x-internal: true
      responses: {"200": {description: All.}}
"""
GENERATE = ("generate", "pets.yaml", "--output", "out", "--package", "shop")
HEAD = """\
from dataclasses import replace

from sdksmith.hooks import Context, Hook, SourceFile


class Own(Hook):
"""
DROP = """\
def before_normalise(self, document, context):
    paths = document["paths"]
    document["paths"] = {
        path: item
        for path, item in paths.items()
        if not item["get"].get("x-internal")
    }
    return document
"""
ADD = """\
def after_render(self, files, context):
    return (*files, SourceFile(f"{context.package_name}/extra.py", "X = 1\\n"))
"""
Install = Callable[..., None]


def hook_file(body: str, end: str = "hook = Own") -> str:
    """Give the text of a module with a hook that has these methods."""
    return f"{HEAD}{indent(dedent(body), '    ')}\n\n{end}\n"


@pytest.fixture
def place(folder: Path) -> Iterator[Path]:
    """A folder with a document of two files."""
    (folder / "pets.yaml").write_text(DOCUMENT)
    (folder / "answers.yaml").write_text("all: {description: All of them.}\n")
    yield folder
    for name in [name for name in sys.modules if name.startswith("acme")]:
        del sys.modules[name]


@pytest.fixture
def install(place: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """What installs a distribution that has a hook, as pip would leave it behind."""
    site = place / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))

    def install(
        name: str, body: str, *, version: str = "1.2", distribution: str = ""
    ) -> None:
        module = f"{name}_hooks"
        (site / f"{module}.py").write_text(hook_file(body))
        info = site / f"{distribution or module}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {distribution or module}\n"
            f"Version: {version}\n"
        )
        (info / "entry_points.txt").write_text(
            f"[sdksmith.hooks]\n{name} = {module}:Own\n"
        )
        importlib.invalidate_caches()

    return install


def manifest() -> dict[str, object]:
    """Give the manifest of the package."""
    found: dict[str, object] = json.loads(Path("out/shop/_manifest.json").read_text())
    return found


def test_before_normalise(install: Install) -> None:
    """A hook sees the document as data, all its files as one, and gives another one."""
    install("acme", DROP)
    assert 0 == main([*GENERATE, "--hook", "acme"])
    assert not Path("out/shop/resources/secrets.py").exists()
    assert Path("out/shop/resources/pets.py").exists()
    noted = {"name": "acme", "distribution": "acme_hooks", "version": "1.2"}
    assert [noted] == manifest()["hooks"]


def test_not_used_because_it_is_installed(install: Install) -> None:
    """Only a hook that is asked for is used, and the manifest has none then."""
    install("acme", DROP)
    assert 0 == main(GENERATE)
    assert Path("out/shop/resources/secrets.py").exists()
    assert "hooks" not in manifest()


def test_places_stay(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    """What is told of a changed document has the place that it has in the file."""
    body = """
    def before_normalise(self, document, context):
        get = document["paths"].pop("/pets")["get"]
        del get["parameters"][0]
        new = [{"name": name, "in": "query", "schema": {}} for name in ("new", "newer")]
        get["parameters"] = [*new, *get["parameters"]]
        return {**document, "paths": {"/pets": {"get": get}, **document["paths"]}}
    """
    install("acme", body)
    assert 0 == main([*GENERATE, "--hook", "acme"])
    assert "pets.yaml:11:46: warning: `type` must be" in capsys.readouterr().err
    module = Path("out/shop/resources/pets.py").read_text()
    assert "new:" in module
    assert "first:" not in module


def test_faults_of_what_a_hook_gives(
    install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    """A document is judged as a hook gives it."""
    body = """
    def before_normalise(self, document, context):
        return {"info": document["info"]}
    """
    install("acme", body)
    assert 1 == main([*GENERATE, "--hook", "acme"])
    assert "not an OpenAPI document: it has no `openapi`" in capsys.readouterr().err


def test_after_normalise(install: Install) -> None:
    """A hook gives what the package is made of: frozen dataclasses, here of a title."""
    body = """
    def after_normalise(self, api, context):
        children = [one for one in api.root.children if one.path != ("secrets",)]
        root = replace(api.root, children=tuple(children))
        return replace(api, title=f"{context.client_name} {context.version}", root=root)
    """
    install("acme", body)
    assert 0 == main([*GENERATE, "--hook", "acme"])
    assert "# Shop 0.1.0: Python SDK" in Path("out/README.md").read_text()
    assert not Path("out/shop/resources/secrets.py").exists()


def test_after_render(install: Install) -> None:
    """A file that a hook adds is one of the package's: it goes when the hook goes."""
    install("acme", ADD)
    assert 0 == main([*GENERATE, "--hook", "acme"])
    assert "X = 1\n" == Path("out/shop/extra.py").read_text()
    files = manifest()["files"]
    assert isinstance(files, dict) and "extra.py" in files
    assert 0 == main(["check", *GENERATE[1:], "--hook", "acme"])
    assert 0 == main(GENERATE)
    assert not Path("out/shop/extra.py").exists()


def test_order(install: Install, place: Path) -> None:
    """Hooks are called in the order in which the settings name them."""
    body = """
    def after_render(self, files, context):
        path = f"{{context.package_name}}/order.txt"
        before = "".join(file.text for file in files if file.path == path)
        others = tuple(file for file in files if file.path != path)
        return (*others, SourceFile(path, before + "{}"))
    """
    install("acme", body.format("1"))
    install("acme2", body.format("2"))
    (place / "tools").mkdir()
    (place / "tools" / "own.py").write_text(hook_file(body.format("3")))
    settings = (
        'spec = "pets.yaml"\noutput = "out"\nhooks = ["acme2", "tools/own.py", "acme"]\n'
        '[package]\nname = "shop"\n'
    )
    (place / "sdk.toml").write_text(settings)
    assert 0 == main(["generate"])
    assert "231" == Path("out/shop/order.txt").read_text()
    hooks = manifest()["hooks"]
    assert isinstance(hooks, list)
    assert ["acme2", "own.py", "acme"] == [hook["name"] for hook in hooks]


def test_file(place: Path) -> None:
    """A hook can be a file: its class, or an instance of it, which is called `hook`."""
    for end in ("hook = Own", "hook = Own()"):
        (place / "hook.py").write_text(hook_file(ADD, end))
        assert 0 == main([*GENERATE, "--hook", "hook.py"])
        assert Path("out/shop/extra.py").exists()


def test_inspect_shows_what_hooks_change(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The names are those of the package that would be made."""
    (place / "hook.py").write_text(hook_file(DROP))
    settings = 'spec = "pets.yaml"\noutput = "out"\nhooks = ["hook.py"]\n'
    (place / "sdk.toml").write_text(settings + '[package]\nname = "shop"\n')
    assert 0 == main(["inspect", "--names"])
    said = capsys.readouterr().out
    assert "pets.list" in said
    assert "secrets" not in said


@pytest.mark.parametrize("what", ["a file", "a module", "a version"])
def test_change_is_work(
    what: str, place: Path, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The record of the last run holds as long as the hooks are as they were."""
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", "cache")
    install("acme", ADD)
    hook = place / "site" / "acme_hooks.py"
    if what == "a file":
        (place / "own.py").write_bytes(hook.read_bytes() + b"\nhook = Own\n")
        hook = place / "own.py"
    arguments = [*GENERATE, "--hook", "own.py" if what == "a file" else "acme"]
    assert 0 == main(arguments)
    if what == "a version":
        info = place / "site" / "acme_hooks-1.2.dist-info"
        text = (info / "METADATA").read_text().replace("1.2", "1.3")
        (info / "METADATA").write_text(text)
        info.rename(info.with_name("acme_hooks-1.3.dist-info"))
        importlib.invalidate_caches()
        assert 0 == main(arguments)
        assert '"version": "1.3"' in Path("out/shop/_manifest.json").read_text()
    else:
        hook.write_text(hook.read_text().replace("X = 1", "X = 22"))
        assert 0 == main(arguments)
        assert "X = 22\n" == Path("out/shop/extra.py").read_text()


BAD = {
    "raises": (
        "def after_render(self, files, context):\n    return {}[files[0].path]\n",
        "hook.py:8:16: hook `hook.py` failed in `after_render`: KeyError: '",
    ),
    "raises in a library": (
        (
            "def after_render(self, files, context):\n"
            "    import json\n    return json.loads('{')\n"
        ),
        "hook.py:9:16: hook `hook.py` failed in `after_render`: JSONDecodeError: ",
    ),
    "exits": (
        "def after_normalise(self, api, context):\n    raise SystemExit(0)\n",
        "hook.py:8:9: hook `hook.py` failed in `after_normalise`: SystemExit: 0",
    ),
    "no document": (
        "def before_normalise(self, document, context):\n    document['a'] = 1\n",
        (
            "error: hook `hook.py` failed in `before_normalise`: it gave None, not a "
            "document [hook/wrong-result]\n"
        ),
    ),
    "no JSON": (
        (
            "def before_normalise(self, document, context):\n"
            "    return {**document, 'x-a': [1, {'b': {2}}]}\n"
        ),
        (
            "error: hook `hook.py` failed in `before_normalise`: #/x-a/1/b is a `set`, "
            "which JSON has not [hook/wrong-result]\n"
        ),
    ),
    "a key that is no text": (
        (
            "def before_normalise(self, document, context):\n"
            "    return {**document, 'x-a': {200: 1}}\n"
        ),
        (
            "error: hook `hook.py` failed in `before_normalise`: the key 200 in #/x-a is "
            "not text [hook/wrong-result]\n"
        ),
    ),
    "a circle": (
        (
            "def before_normalise(self, document, context):\n"
            "    document['x-a'] = document\n    return document\n"
        ),
        "error: hook `hook.py` failed in `before_normalise`: #/x-a/x-a/",
    ),
    "no api": (
        "def after_normalise(self, api, context):\n    return api.root\n",
        (
            "error: hook `hook.py` failed in `after_normalise`: it gave a `Resource`, not "
            "an `Api` [hook/wrong-result]\n"
        ),
    ),
    "two of one id": (
        (
            "def after_normalise(self, api, context):\n"
            "    first = api.root.children[0]\n"
            "    twice = replace(first, operations=first.operations * 2)\n"
            "    return replace(api, root=replace(api.root, children=(twice,)))\n"
        ),
        (
            "error: hook `hook.py` failed in `after_normalise`: two operations have the id "
            "`listPets` [hook/wrong-result]\n"
        ),
    ),
    "a schema that is not there": (
        (
            "def after_normalise(self, api, context):\n"
            "    first = api.root.children[0]\n"
            "    operation = first.operations[0]\n"
            "    answer = replace(operation.answers[0], schema={'$ref': '#/$defs/No'})\n"
            "    operation = replace(operation, answers=(answer,))\n"
            "    child = replace(first, operations=(operation,))\n"
            "    return replace(api, root=replace(api.root, children=(child,)))\n"
        ),
        (
            "error: hook `hook.py` failed in `after_normalise`: the operation `listPets` "
            "refers to the component `No`, which is not there [hook/wrong-result]\n"
        ),
    ),
    "a text among the files": (
        "def after_render(self, files, context):\n    return (*files, 'a.py')\n",
        (
            "error: hook `hook.py` failed in `after_render`: it gave a `str` among the "
            "files, not a `SourceFile` [hook/wrong-result]\n"
        ),
    ),
    "a file elsewhere": (
        (
            "def after_render(self, files, context):\n"
            "    return (*files, SourceFile('shop/../../a.py', ''))\n"
        ),
        (
            "error: hook `hook.py` failed in `after_render`: shop/../../a.py is not the "
            "path of a file [hook/wrong-result]\n"
        ),
    ),
    "a file beside": (
        (
            "def after_render(self, files, context):\n"
            "    return (*files, SourceFile('setup.py', ''))\n"
        ),
        (
            "error: hook `hook.py` failed in `after_render`: setup.py is not in shop/, and "
            "none of README.md, api.md, pyproject.toml [hook/wrong-result]\n"
        ),
    ),
    "a file of the user's": (
        (
            "def after_render(self, files, context):\n"
            "    return (*files, SourceFile('shop/ext/a.py', ''))\n"
        ),
        (
            "error: hook `hook.py` failed in `after_render`: shop/ext/a.py is not a "
            "hook's to write [hook/wrong-result]\n"
        ),
    ),
    "a file twice": (
        "def after_render(self, files, context):\n    return (*files, files[0])\n",
        "error: hook `hook.py` failed in `after_render`: the file shop/",
    ),
    "no Python": (
        (
            "def after_render(self, files, context):\n"
            "    return (*files, SourceFile('shop/a.py', 'x = = 1'))\n"
        ),
        (
            "error: hook `hook.py` failed in `after_render`: shop/a.py is not Python in "
            "line 1: invalid syntax [hook/wrong-result]\n"
        ),
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_mistake(what: str, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a hook does wrong is told with its name; nothing is written."""
    body, expected = BAD[what]
    (place / "hook.py").write_text(hook_file(body))
    assert 2 == main([*GENERATE, "--hook", "hook.py"])
    said = capsys.readouterr().err
    assert said.startswith(expected)
    assert "Traceback" not in said
    assert not Path("out").exists()


def test_an_error_of_ours_is_shown_as_it_is(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A hook may find faults of the document, and has the exit code of such."""
    body = """
    def before_normalise(self, document, context):
        from sdksmith.errors import Diagnostic, DocumentError
        from sdksmith.rules import Rule

        found = Diagnostic("no owner", hint="set x-owner", rule=Rule.HOOK_FAILED)
        raise DocumentError(found)
    """
    (place / "hook.py").write_text(hook_file(body))
    assert 1 == main([*GENERATE, "--hook", "hook.py"])
    assert (
        "error: no owner [hook/failed]\n  hint: set x-owner\n"
        == capsys.readouterr().err
    )


FILES = {
    "x = (": "hook.py:1:5: hook `hook.py` failed while it was imported: SyntaxError: ",
    "import nothing_such": "hook.py:1:1: hook `hook.py` failed while it was imported: "
    "ModuleNotFoundError: No module named 'nothing_such' [hook/failed]\n",
    "x = 1": "error: hook `hook.py`: `hook` in hook.py is no `Hook`, and no class "
    "below it [hook/no-hook]\n  hint: from sdksmith.hooks import Hook\n",
    "raise SystemExit(3)": "hook.py:1:1: hook `hook.py` failed while it was imported: ",
}


@pytest.mark.parametrize("text", FILES)
def test_file_without_hook(
    text: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is no module, or has no hook, is told with its line."""
    (place / "hook.py").write_text(text)
    assert 2 == main([*GENERATE, "--hook", "hook.py"])
    said = capsys.readouterr().err
    assert said.startswith(FILES[text])
    assert "Traceback" not in said


def test_unknown_names(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    """A hook that is not there, or there twice, is a mistake with a way out."""
    assert 2 == main([*GENERATE, "--hook", "acme"])
    assert "hint: none is installed" in capsys.readouterr().err
    assert 2 == main([*GENERATE, "--hook", "acme.py"])
    assert "there is no file acme.py with a hook" in capsys.readouterr().err
    install("acme", ADD)
    assert 2 == main([*GENERATE, "--hook", "acmee"])
    assert "did you mean `acme`?" in capsys.readouterr().err
    assert 2 == main([*GENERATE, "--hook", "zebra"])
    assert "hint: installed are acme" in capsys.readouterr().err
    install("acme", ADD, distribution="other")
    assert 2 == main([*GENERATE, "--hook", "acme"])
    assert "is in several distributions: acme_hooks, other" in capsys.readouterr().err


def test_wrong_setting(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The setting is a list of names."""
    settings = 'spec = "pets.yaml"\noutput = "out"\nhooks = "acme"\n'
    (place / "sdk.toml").write_text(settings + '[package]\nname = "shop"\n')
    assert 2 == main(["generate"])
    assert "sdk.toml:3:1: `hooks` must be a list" in capsys.readouterr().err
