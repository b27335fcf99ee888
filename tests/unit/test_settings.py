"""The settings: each key from sdk.toml and from pyproject.toml, each mistake at its place."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import sdksmith
from sdksmith.cli import main
from sdksmith.errors import UsageError
from sdksmith.options import Arguments, load_all_options, load_options, schema_text
from sdksmith.options.choices import OperationRule, Rename
from sdksmith.options.rows import ROWS
from sdksmith.options.schema import fits, list_keys, load_schema

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get: {operationId: listPets, tags: [pets], responses: {"204": {description: None.}}}
  /admin:
    get: {operationId: readAll, tags: [admin], responses: {"204": {description: None.}}}
"""
EVERYTHING = """\
spec = "api.yaml"
output = "out"
overlays = ["overlay.yaml"]
roots = [".."]
allow_remote = true
strict = true
allow_partial = true
package_only = true
names_lock = "names.toml"
templates = "own"
hooks = ["acme", "hook.py"]

[{}package]
name = "json"
client_name = "Client"
version = "1.2.0"
distribution = "acme-json"
description = "All of it."
license = "MIT"
homepage = "https://acme.example"
repository = "https://git.example/acme"
requires_python = "3.13"
environment_prefix = "MINE"
http_library = "httpx"
idempotency_header = "X-Once"
pagination = "off"
timeout = 30
licence_header = {{ file = "HEADER.txt" }}

[{}retries]
max_retries = 0
max_retry_wait = 1.5

[{}operations]
include = [{{ tag = "pets" }}]
exclude = [{{ path = "/admin/**", method = "get" }}, {{ id = "x*" }}]

[{}rename]
resources = {{ pets = "animals" }}
methods."GET /pets" = "every"

[{}rename.types]
PetDTO = "Pet"

[{}rename.fields]
"Pet.a" = "b"
"""


@pytest.mark.parametrize(
    ("name", "start", "prefix"),
    [("sdk.toml", "", ""), ("pyproject.toml", "[tool.sdksmith]\n", "tool.sdksmith.")],
)
def test_every_setting_counts(folder: Path, name: str, start: str, prefix: str) -> None:
    """From sdk.toml as well as from pyproject.toml."""
    (folder / "HEADER.txt").write_text("Mine.\n")
    (folder / name).write_text(start + EVERYTHING.replace("[{}", f"[{prefix}").format())
    found = load_options(Arguments())
    here = Path()
    said = {row.field: getattr(found, row.field) for row in ROWS}
    assert {
        "spec": here / "api.yaml",
        "output": here / "out",
        "overlays": (here / "overlay.yaml",),
        "roots": (here, here / ".."),
        "allow_remote": True,
        "strict": True,
        "allow_partial": True,
        "package_only": True,
        "names_lock": here / "names.toml",
        "templates": here / "own",
        "hooks": ("acme", "hook.py"),
        "package_name": "json",
        "client_name": "Client",
        "version": "1.2.0",
        "distribution": "acme-json",
        "description": "All of it.",
        "license": "MIT",
        "homepage": "https://acme.example",
        "repository": "https://git.example/acme",
        "requires_python": "3.13",
        "environment_prefix": "MINE",
        "http_library": "httpx",
        "idempotency_header": "X-Once",
        "pagination": "off",
        "timeout": 30.0,
        "licence_header": "Mine.\n",
        "licence_file": here / "HEADER.txt",
        "max_retries": 0,
        "max_retry_wait": 1.5,
        "operations": (
            OperationRule("include", 0, tag="pets"),
            OperationRule("exclude", 0, path="/admin/**", method="get"),
            OperationRule("exclude", 1, id="x*"),
        ),
        "renames": (
            Rename("resources", "pets", "animals"),
            Rename("methods", "GET /pets", "every"),
            Rename("types", "PetDTO", "Pet"),
            Rename("fields", "Pet.a", "b"),
        ),
    } == said
    assert found.lock_names


def test_the_schema_has_every_setting() -> None:
    """A row of the table for each property of the schema, and for no other."""
    inner = {"operations", "rename"}  # tables that are read as one
    keys = {key[:1] if key[0] in inner else key for key in list_keys()}
    assert keys == {row.key for row in ROWS}


def test_every_property_of_the_schema_helps() -> None:
    """Each has a title and a description, and an example or a default that it allows."""
    jsonschema.Draft202012Validator.check_schema(load_schema())

    def look(name: str, entry: dict[str, Any]) -> None:
        assert entry.get("title"), name
        assert entry.get("description"), name
        shown = [*entry.get("examples", ()), *[entry.get("default")]]
        for example in [value for value in shown if value is not None]:
            jsonschema.validate(example, {**entry, "$defs": load_schema()["$defs"]})
        if "properties" in entry:
            for key, inner in entry["properties"].items():
                look(f"{name}.{key}", inner)
        elif name != ".sdk":
            assert any(value is not None for value in shown), name

    for key, entry in load_schema()["properties"].items():
        look(f".{key}", entry)


HEAD = 'spec = "api.yaml"\noutput = "out"\n[package]\nname = "pets"\n'
MISTAKES = [
    (
        "stirct = true",
        (
            "5:1: there is no setting `package.stirct` [settings/unknown-key] (did "
            "you mean `strict`?)"
        ),
    ),
    (
        "licence = 1",
        (
            "5:1: there is no setting `package.licence` [settings/unknown-key] (did "
            "you mean `license`?)"
        ),
    ),
    (
        "[retires]",
        (
            "5:2: there is no setting `retires` [settings/unknown-key] (did you mean "
            "`retries`?)"
        ),
    ),
    (
        "[retries]\nmax-retries = 1",
        (
            "6:1: there is no setting `retries.max-retries` [settings/unknown-key] "
            "(did you mean `max_retries`?)"
        ),
    ),
    (
        "[xyz]\n",
        (
            "5:2: there is no setting `xyz` [settings/unknown-key] (known are spec, "
            "output, overlays, roots, allow_remote, strict, allow_partial, "
            "package_only, names_lock, templates, hooks, package, retries, "
            "operations, rename, sdk)"
        ),
    ),
    (
        "[rename.method]",
        (
            "5:9: there is no setting `rename.method` [settings/unknown-key] (did "
            "you mean `methods`?)"
        ),
    ),
    (
        "timeout = true",
        "5:1: `package.timeout` must be a number [settings/wrong-type]",
    ),
    (
        "timeout = 0",
        "5:1: `package.timeout` must be more than 0: `0` [settings/wrong-value]",
    ),
    (
        "timeout = inf",
        (
            "5:1: `package.timeout` must be a number of seconds: `inf` "
            "[settings/wrong-value]"
        ),
    ),
    (
        "timeout = nan",
        (
            "5:1: `package.timeout` must be a number of seconds: `nan` "
            "[settings/wrong-value]"
        ),
    ),
    (
        "[retries]\nmax_retries = 1.5",
        "6:1: `retries.max_retries` must be a whole number [settings/wrong-type]",
    ),
    (
        "[retries]\nmax_retries = -1",
        "6:1: `retries.max_retries` must be at least 0: `-1` [settings/wrong-value]",
    ),
    (
        "retries = 1\n",
        (
            "5:1: there is no setting `package.retries` [settings/unknown-key] (did "
            "you mean `retries`?)"
        ),
    ),
    (
        "[retries]\nmax_retry_wait = '1'",
        "6:1: `retries.max_retry_wait` must be a number [settings/wrong-type]",
    ),
    (
        'http_library = "htpx"',
        (
            "5:1: `package.http_library` must be httpx2 or httpx: `htpx` "
            "[settings/wrong-value] (did you mean `httpx`?)"
        ),
    ),
    (
        "http_library = 2",
        (
            "5:1: `package.http_library` must be httpx2 or httpx: `2` "
            "[settings/wrong-value]"
        ),
    ),
    (
        'requires_python = "3.9"',
        (
            "5:1: `package.requires_python` cannot be older than 3.11: the package "
            "uses what came with it (Self, Required and Unpack of typing, "
            "datetime.UTC): `3.9` [settings/wrong-value]"
        ),
    ),
    (
        'requires_python = ">=3.12"',
        (
            "5:1: `package.requires_python` must be a version of Python such as "
            "3.12: `>=3.12` [settings/wrong-value]"
        ),
    ),
    (
        "requires_python = 3.12",
        "5:1: `package.requires_python` must be text, in quotes [settings/wrong-type]",
    ),
    (
        "licence_header = { path = 'a' }",
        (
            "5:1: `package.licence_header` must be text, in quotes, or a file: { "
            'file = "HEADER.txt" } [settings/wrong-type]'
        ),
    ),
    (
        "licence_header.file = 'no'",
        "5:16: there is no file no [file/missing]",
    ),
    (
        "[operations]\ninclude = [\n  { tags = 'a' },\n]",
        (
            "7:5: there is no setting `operations.include[0].tags` "
            "[settings/unknown-key] (did you mean `tag`?)"
        ),
    ),
    (
        "[operations]\nexclude = [{ id = 'a' }, {}]",
        (
            "6:26: `operations.exclude[1]` must say tag, path, id or method, such as "
            '{ tag = "internal" } [settings/wrong-value]'
        ),
    ),
    (
        "[operations]\nexclude = ['/admin']",
        (
            "6:12: `operations.exclude[0]` must say tag, path, id or method, such as "
            '{ tag = "internal" } [settings/wrong-type]'
        ),
    ),
    (
        "[operations]\nexclude = {}",
        "6:1: `operations.exclude` must be a list [settings/wrong-type]",
    ),
    (
        "[rename.types]\n'a b' = 1",
        "6:1: `rename.types.a b` must be text, in quotes [settings/wrong-type]",
    ),
    (
        "[sdk]\n",
        "5:2: `sdk` must be tables, each headed [[sdk]] [settings/wrong-type]",
    ),
    (
        "[[sdk]]\n[[sdk.sdk]]\n",
        "6:7: `sdk[0].sdk` must stand at the top of the file [settings/unknown-key]",
    ),
    (
        "[[sdk]]\n[[sdk]]\npackage.name = 'Cats'",
        (
            "7:9: `package.name` must be lower-case letters, digits and _, and not "
            "start with a digit: `Cats` [settings/wrong-value] (did you mean `cats`?)"
        ),
    ),
]


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
@pytest.mark.parametrize("is_table", [False, True], ids=["sdk.toml", "pyproject.toml"])
def test_mistakes_have_places(
    folder: Path,
    text: str,
    expected: str,
    is_table: bool,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each kind is told with line and column of the key or the item, and a way out."""
    (folder / "api.yaml").write_text(DOCUMENT)
    whole = f"{HEAD}{text}\n"
    file, line, column = "sdk.toml", 0, 0
    if is_table:
        for name in ("package", "retires", "retries", "xyz", "operations"):
            whole = whole.replace(f"[{name}]", f"[tool.sdksmith.{name}]")
        for name in ("sdk.sdk", "sdk"):
            whole = whole.replace(f"[{name}]", f"[tool.sdksmith.{name}]")
        whole = "[tool.sdksmith]\n" + whole.replace(
            "[rename.", "[tool.sdksmith.rename."
        )
        file, line = "pyproject.toml", 1
        place, _, words = expected.partition(": ")
        row, _, col = place.partition(":")
        begins = text.splitlines()[int(row) - 5] if int(row) < 9 else ""
        column = len("tool.sdksmith.") if begins.startswith("[") else 0
        expected = f"{int(row) + line}:{int(col) + column}: {words}"
        expected = expected.replace("setting `", "setting `tool.sdksmith.")
        if ": `" in expected[:12]:
            expected = expected.replace(": `", ": `tool.sdksmith.", 1)
    (folder / file).write_text(whole)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert 2 == main(["generate"])
    first, *lines = capsys.readouterr().err.splitlines()
    hints = [
        row.removeprefix("  hint: ") for row in lines if row.startswith("  hint: ")
    ]
    shown = first + "".join(f" ({hint})" for hint in hints)
    assert f"{file}:{expected}" == shown
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert before == after


FIXES = [
    # What stands there, where the mark is, and where a program writes what.
    ("licence = 1", (5, 1, 8), (5, 1, 8, "license")),
    ('"licence" = 1', (5, 1, 10), (5, 1, 10, "license")),
    ("[retires.x]", (5, 2, 9), (5, 2, 9, "retries")),
    ("[retries]\nmax-retries = 1", (6, 1, 12), (6, 1, 12, "max_retries")),
    ("[operations]\ninclude = [{tags = 'a'}]", (6, 13, 17), (6, 13, 17, "tag")),
    ("http_library = 'HTTPX'", (5, 1, 13), (5, 16, 23, '"httpx"')),
    ('pagination = "of"', (5, 1, 11), (5, 14, 18, '"off"')),
    # It was meant elsewhere, or nobody knows what was meant.
    ("stirct = true", (5, 1, 7), None),
    ("http_library = 2", (5, 1, 13), None),
    ("[operations]\nexclude = ['/a']", (6, 12, 16), None),
    ("[operations]\nexclude = [1.5]", (6, 12, 15), None),
    # What has no end in its line is marked where it begins.
    ("[operations]\nexclude = [{}]", (6, 12, None), None),
    ("[operations]\nexclude = ['''\na''']", (6, 12, None), None),
]


@pytest.mark.parametrize(("text", "mark", "fix"), FIXES)
def test_mistakes_can_be_mended_by_a_program(
    folder: Path,
    text: str,
    mark: tuple[int, int, int | None],
    fix: tuple[int, int, int, str] | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The key is marked, and what to write in its place, or its value's, is told."""
    (folder / "api.yaml").write_text(DOCUMENT)
    (folder / "sdk.toml").write_text(f"{HEAD}{text}\n")
    assert 2 == main(["generate", "--format", "json"])
    (found,) = json.loads(capsys.readouterr().out)["diagnostics"]
    assert mark == (found["line"], found["column"], found.get("end_column"))
    told = found.get("fix")
    keys = ("line", "column", "end_column", "replacement")
    assert fix == (told and tuple(told[key] for key in keys))


def test_all_mistakes_are_told_at_once(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the schema forbids and what names may not be, in the order of the file."""
    (folder / "sdk.toml").write_text(
        'spec = 1\noutput = "out"\ncolour = "red"\n[package]\nname = "Pets"\n'
        'version = "v1"\nhttp_library = "curl"\n[retries]\nmax_retries = "2"\n'
    )
    assert 2 == main(["generate"])
    lines = capsys.readouterr().err.splitlines()
    places = [line.split(":")[1] for line in lines if line.startswith("sdk.toml:")]
    assert ["1", "3", "5", "6", "7", "9"] == places


def test_what_is_missing_is_told_for_each_sdk(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """At the entry that lacks it."""
    (folder / "sdk.toml").write_text(
        'spec = "a"\n[[sdk]]\noutput = "a"\n\n[[sdk]]\npackage.name = "b"\n'
    )
    assert 2 == main(["generate"])
    found = capsys.readouterr().err
    assert "sdk.toml:2:3: --package is missing [usage/missing-option]\n" in found
    assert "sdk.toml:5:3: --output is missing [usage/missing-option]\n" in found
    assert "  hint: set `output` in sdk.toml\n" in found


def random_value(chance: random.Random, depth: int = 0) -> Any:
    """Give something that may stand in TOML."""
    kinds: list[Any] = ["a", "httpx", "3.12", "", True, 0, 2, -1, 1.5, float("nan")]
    if depth < 3:
        names = [*load_schema()["properties"], "tag", "file", "methods", "name", "x"]
        names += list(load_schema()["properties"]["package"]["properties"])
        size = chance.randrange(3)
        kinds.append([random_value(chance, depth + 1) for _ in range(size)])
        kinds.append(
            {chance.choice(names): random_value(chance, depth + 1) for _ in range(size)}
        )
        kinds += kinds[-2:] * 4
    return chance.choice(kinds)


@pytest.mark.parametrize("seed", range(20))
def test_what_is_plainly_right_is_right(seed: int) -> None:
    """Whatever is not shown to `jsonschema` is something that it allows."""
    chance = random.Random(seed)
    judge = jsonschema.Draft202012Validator(load_schema())
    counts = {True: 0, False: 0}
    for _ in range(1_000):
        properties = load_schema()["properties"]
        names = chance.sample([*properties], 2)
        content = {name: random_value(chance) for name in names}
        is_plain = fits(content, load_schema())
        counts[is_plain] += 1
        assert judge.is_valid(content) or not is_plain
    assert counts[True]
    assert counts[False]


def test_a_sound_file_is_plainly_right(folder: Path) -> None:
    """With every setting in it: `jsonschema`, which takes long, is not imported."""
    (folder / "HEADER.txt").write_text("Mine.\n")
    (folder / "api.yaml").write_text(DOCUMENT)
    text = EVERYTHING.replace("[{}", "[").format() + "[[sdk]]\n[[sdk]]\noutput = 'b'\n"
    (folder / "sdk.toml").write_text(text.replace("names_lock", "# names_lock"))
    assert 2 == len(load_all_options(Arguments()))
    program = (
        "import sys; from sdksmith.options import *; load_all_options(Arguments());"
        "print([m for m in ('jsonschema', 'difflib', 'yaml', 'griffe') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(sdksmith.__file__).parents[1])},
    )
    assert "[]\n" == done.stdout


def test_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """As it is shipped, for an editor."""
    assert 0 == main(["schema"])
    assert schema_text() == capsys.readouterr().out
    assert "urn:sdksmith:sdk.toml" == json.loads(schema_text())["$id"]


def test_a_setting_of_an_entry_is_over_that_above(folder: Path) -> None:
    """Tables are merged, all else is replaced."""
    (folder / "sdk.toml").write_text(
        'spec = "a.yaml"\noverlays = ["o.yaml"]\nstrict = true\n'
        '[package]\nname = "a"\nversion = "2.0"\n[rename.types]\nA = "B"\n'
        '[[sdk]]\noutput = "one"\n'
        '[[sdk]]\noutput = "two"\noverlays = []\nstrict = false\n'
        'package.version = "3.0"\nrename.types.C = "D"\nspec = "b.yaml"\n'
    )
    one, two = load_all_options(Arguments())
    assert ("a", "2.0", Path("a.yaml")) == (one.package_name, one.version, one.spec)
    assert ("a", "3.0", Path("b.yaml")) == (two.package_name, two.version, two.spec)
    assert (True, (Path("o.yaml"),)) == (one.strict, one.overlays)
    assert (False, ()) == (two.strict, two.overlays)
    assert ["A"] == [rename.old for rename in one.renames]
    assert ["A", "C"] == [rename.old for rename in two.renames]


def test_options_are_told_apart(folder: Path) -> None:
    """By every setting but its place in the file: the last run is known by that."""
    text = 'spec = "a"\noutput = "b"\n[package]\nname = "c"\n{}\n'
    (folder / "sdk.toml").write_text(text.format("timeout = 3"))
    first = load_options(Arguments())
    (folder / "sdk.toml").write_text("# more\n" + text.format("timeout = 3.0"))
    assert repr(first) == repr(load_options(Arguments()))
    (folder / "sdk.toml").write_text(text.format("timeout = 4"))
    assert repr(first) != repr(load_options(Arguments()))


def test_a_python_that_nobody_knows_yet(folder: Path) -> None:
    """It is asked for, and no older one is named."""
    (folder / "api.yaml").write_text(DOCUMENT)
    (folder / "sdk.toml").write_text(f'{HEAD}requires_python = "3.99"\n')
    assert 0 == main(["generate", "--quiet"])
    text = (folder / "out" / "pyproject.toml").read_text()
    assert 'requires-python = ">=3.99"' in text
    assert '"Programming Language :: Python :: 3.99"' in text
    assert "3.13" not in text


def test_wrong_names_of_sdks(folder: Path) -> None:
    """--only with a name that no SDK has says which there are."""
    (folder / "sdk.toml").write_text(HEAD)
    assert "pets" == load_options(Arguments(only="pets")).package_name
    with pytest.raises(UsageError) as raised:
        load_options(Arguments(only="pet"))
    (found,) = raised.value.diagnostics
    assert "did you mean `pets`?" == found.hint
    with pytest.raises(UsageError) as raised:
        load_options(Arguments(spec=Path("a"), only="pet"))
    (found,) = raised.value.diagnostics
    assert "it chooses among the SDKs of a settings file" == found.hint
