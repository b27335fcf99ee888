"""The rules of the code that no linter knows: templates, imports, sizes, names."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

ROOT = Path(__file__).parents[1]
TEMPLATES = ROOT / "templates"
GENERATOR = ROOT / "generator"
RUNTIME = TEMPLATES / "python" / "_runtime"
EMITTED = ROOT / "generated" / "carecycle" / "_runtime"

# The whole language of a template: text, look-ups, loops, choices, and the names of
# parts that a user's template may have others of.
ALLOWED: tuple[type[nodes.Node], ...] = (
    *(nodes.Template, nodes.TemplateData, nodes.Output),
    *(nodes.Name, nodes.Getattr, nodes.For, nodes.If, nodes.Not, nodes.Block),
)
# What datamodel-code-generator gives a field is one of two attributes.
ALSO_IN_MODELS: tuple[type[nodes.Node], ...] = (nodes.Or,)

# Outputs that stand inside a string, a docstring or a comment of Python or TOML. All
# others must be made by the generator's `literal` and `docstring`, which quote.
QUOTED = {
    # Identifiers: the generator has checked each with `str.isidentifier`.
    ("python/_client.py.jinja", "flavour.class_name"),
    ("python/_client.py.jinja", "flavour.streamed"),
    ("python/resources/resource.py.jinja", "flavour.class_name"),
    ("python/resources/resource.py.jinja", "flavour.streamed"),
    # Dotted identifiers, joined by the generator.
    ("python/resources/resource.py.jinja", "resource.path"),
    # A package name that `options` has checked.
    ("python/__init__.py.jinja", "client.package"),
    ("project/pyproject.toml.jinja", "client.package"),
    ("project/pyproject.toml.jinja", "project.name"),
    # Constants of the generator: names of the runtime, and requirements.
    ("project/pyproject.toml.jinja", "requirement"),
    # A version that `options` has checked to be one (PEP 440).
    ("project/pyproject.toml.jinja", "client.version"),
}
_OUTPUT = re.compile(r"\{\{-?\s*(.+?)\s*-?\}\}")
_STATEMENT = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_COMMENT_OR_STRING = re.compile(
    r'#[^\n]*|"""(?:[^\\]|\\.)*?"""|"(?:[^"\\\n]|\\.)*"'
    r"|'''(?:[^\\]|\\.)*?'''|'(?:[^'\\\n]|\\.)*'",
    re.DOTALL,
)


def _templates() -> list[Path]:
    return sorted(p for p in TEMPLATES.rglob("*") if p.suffix in (".jinja", ".jinja2"))


def name_of(path: Path) -> str:
    """The path of a template as the generator calls it."""
    return path.relative_to(TEMPLATES).as_posix()


def find_forbidden(source: str, *, in_models: bool) -> Iterator[str]:
    """The constructs of a template that go beyond its language, with their lines."""
    allowed = ALLOWED + (ALSO_IN_MODELS if in_models else ())
    tree = jinja2.Environment().parse(source)
    separators: list[nodes.Node] = []
    for node in (tree, *tree.find_all(nodes.Node)):
        if isinstance(node, nodes.Filter) and node.name == "join":
            separators += [a for a in node.args if isinstance(a, nodes.Const)]
        elif not isinstance(node, allowed) and node not in separators:
            yield f"line {node.lineno}: {type(node).__name__}"


def find_quoted(source: str) -> Iterator[str]:
    """The outputs of a template that stand inside a string or a comment."""
    text = _STATEMENT.sub("", source)
    for quoted in _COMMENT_OR_STRING.finditer(_OUTPUT.sub(r"{{\1}}", text)):
        yield from _OUTPUT.findall(quoted[0])


@pytest.mark.parametrize("path", _templates(), ids=name_of)
def test_template_loops_chooses_and_looks_up(path: Path) -> None:
    """A template holds no arithmetic, comparison, call, macro or filter but `join`."""
    in_models = name_of(path).startswith("models/")
    source = path.read_text(encoding="utf-8")
    assert [] == list(find_forbidden(source, in_models=in_models))


@pytest.mark.parametrize(
    "source",
    [
        "{{ a + b }}",
        "{{ a ~ b }}",
        "{{ 'text' }}",
        "{{ a | upper }}",
        "{{ a() }}",
        "{{ a | join(b()) }}",
        "{{ a[0] }}",
        "{{ a or b }}",
        "{{ a if b else c }}",
        "{% if a == b %}{% endif %}",
        "{% if a is defined %}{% endif %}",
        "{% if a and b %}{% endif %}",
        "{% set a = b %}",
        "{% for a in b[1:] %}{% endfor %}",
        "{% macro a() %}{% endmacro %}",
        "{% include 'a' %}",
        "{% import 'a' as b %}",
        "{% extends 'a' %}",
        "{% filter upper %}{% endfilter %}",
        "{% with a = b %}{% endwith %}",
    ],
)
def test_the_rule_of_templates_bites(source: str) -> None:
    """Each construct that is not allowed is found."""
    assert [] != list(find_forbidden(source, in_models=False))


def test_there_are_templates() -> None:
    """The templates are where these tests look for them."""
    folders = {name_of(path).partition("/")[0] for path in _templates()}
    assert {"inspect", "models", "project", "python"} == folders


def test_no_quotes_round_an_output() -> None:
    """Only the listed outputs stand inside a string or comment, and all of them do."""
    found = {
        (name_of(path), output)
        for path in _templates()
        if path.name.endswith((".py.jinja", ".toml.jinja"))
        for output in find_quoted(path.read_text(encoding="utf-8"))
    }
    assert QUOTED == found


@pytest.mark.parametrize(
    "source",
    [
        'a = "{{ x }}"',
        "a = 'b {{ x }} c'",
        'a = "\\"{{ x }}"',
        '"""{% if y %}\n{{- x -}}\n{% endif %}"""',
        "a = 1  # it's {{x}}",
        'a = f("it\'s", "{{ x }}")',
    ],
)
def test_the_rule_of_quotes_bites(source: str) -> None:
    """An output is found in each kind of string, and in a comment."""
    assert ["x"] == list(find_quoted(source))


def test_outputs_outside_of_strings_are_free() -> None:
    """Quotes before and after an output do not make it a quoted one."""
    assert [] == list(find_quoted('f("a", {{ x }}, "b")\n# it\'s\n{{ y }} = \'z\''))


def test_imports_point_one_way() -> None:
    """Both contracts of import-linter hold: the layers, and the IR's dependencies."""
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        capture_output=True,
        check=False,
        cwd=ROOT,
        text=True,
    )
    assert 0 == done.returncode, done.stdout + done.stderr
    assert "Contracts: 2 kept, 0 broken." in done.stdout


def test_runtime_is_copied_byte_for_byte() -> None:
    """Each module of the runtime is the template's, `_http.py` the chosen one."""
    emitted = {path.name: path.read_bytes() for path in EMITTED.glob("*.py")}
    sources = {path.name: path.read_bytes() for path in RUNTIME.glob("*.py")}
    assert {"__init__.py", "_http.py", "client.py", "flow.py"} <= emitted.keys()
    assert emitted.keys() <= sources.keys() - {"_http_httpx.py"}
    assert [] == [name for name in emitted if emitted[name] != sources[name]]
    assert b"import httpx2 as httpx\n" in emitted["_http.py"]


def _sources(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )


@pytest.mark.parametrize(
    "folder", [GENERATOR, TEMPLATES], ids=["generator", "templates"]
)
def test_knows_nothing_of_carecycle(folder: Path) -> None:
    """Neither the generator nor a template mentions the API of this repository."""
    files = _sources(folder)
    word = re.compile("care.?cycle", re.IGNORECASE)
    assert files
    assert [] == [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if word.search(line)
    ]


@pytest.mark.parametrize(
    ("folder", "most"), [(GENERATOR, 350), (RUNTIME, 300)], ids=["generator", "runtime"]
)
def test_files_are_small(folder: Path, most: int) -> None:
    """No file is longer than one can read in a sitting."""
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in folder.rglob("*.py")
    }
    assert lengths
    assert {} == {path: lines for path, lines in lengths.items() if lines > most}
