import json
from dataclasses import replace
from pathlib import Path

import pytest

from sdksmith.document import Document, Pointer
from sdksmith.document.files import DocumentFile
from sdksmith.document.origins import Origins, Place
from sdksmith.document.reading import read_values
from sdksmith.errors import DocumentError

YAML = """\
openapi: 3.1.0
base: &base
  shared: 1
paths:
  /a/{id}:
    get: {tags: [one, two]}
    <<: *base
  200: *base
"""
JSON = """{"openapi": "3.1.0", "info"\t:\r\n
  {"title": "\\u00e9\\ud83d\\ude00 \\"x\\"", "list" : [ 1, {"a/b": -2.5e3}, [] ],
  "\\u00e9": true }
}"""


def document(text: str, name: str = "a.yaml") -> Document:
    """Give a document of any content, which is not checked."""
    data = text.encode()
    return Document(Path(name), DocumentFile(name, data), read_values(Path(name), data))


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ((), (1, 1)),
        (("paths",), (4, 1)),
        (("paths", "/a/{id}"), (5, 3)),
        (("paths", "/a/{id}", "get", "tags"), (6, 11)),
        (("paths", "/a/{id}", "get", "tags", 1), (6, 23)),
        (("paths", "/a/{id}", "shared"), (3, 3)),
        (("paths", "200"), (8, 3)),
        (("paths", "200", "shared"), (3, 3)),
        (("paths", "/a/{id}", "put", "x", 3), (5, 3)),
        (("nothing",), (1, 1)),
    ],
)
def test_places_in_yaml(pointer: Pointer, place: tuple[int, int]) -> None:
    """A key or item is found where it stands, else its nearest parent."""
    location = document(YAML).locate(pointer)
    assert place == (location.line, location.column)
    assert YAML.splitlines()[place[0] - 1] == location.source


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ((), (1, 1)),
        (("info",), (1, 22)),
        (("info", "title"), (3, 4)),
        (("info", "list", 0), (3, 52)),
        (("info", "list", 1, "a/b"), (3, 56)),
        (("info", "list", 2), (3, 72)),
        (("info", "é"), (4, 3)),
    ],
)
def test_places_in_json(pointer: Pointer, place: tuple[int, int]) -> None:
    """JSON has places too, with tabs, escapes and its own line ends."""
    location = document(JSON, "a.json").locate(pointer)
    assert place == (location.line, location.column)


def test_unusual_line_ends_in_text_do_not_count() -> None:
    """Lines are those of an editor, also after a line separator in a text."""
    text = '{"a": "x\u2028y\x85z",\n"b": 1}'
    for name in ("a.json", "a.yaml"):
        location = document(text, name).locate(("b",))
        assert (2, 1) == (location.line, location.column)


def test_every_key_of_json_is_found() -> None:
    """The scanner for positions finds each key of a document where it is."""
    value = {'k"ey/~': [{"x": [[], {}, ""]}, None], "": {"\\": 1.5, "é": "\u0007"}}
    text = json.dumps(value, indent=1)
    found = document(text, "a.json")
    assert '"k\\"ey' in found.locate(('k"ey/~',)).source
    assert '"": {' == found.locate(("",)).source.strip()
    assert '"\\\\": 1.5,' == found.locate(("", "\\")).source.strip()
    assert '"x": [' == found.locate(('k"ey/~', 0, "x")).source.strip()


def test_places_in_large_json() -> None:
    """What is large is looked at when a place in it is asked for, in any order."""
    rows = [
        {"name": f"n{number}", "tags": [number, [number]]} for number in range(5000)
    ]
    found = document(json.dumps({"rows": rows, "end": {"x": 1}}, indent=0), "a.json")
    lines = found.entry.data.decode().splitlines()
    for number in (4999, 0, 2500):
        line = lines.index(f'"name": "n{number}",') + 1
        assert line == found.locate(("rows", number, "name")).line
        assert line + 3 == found.locate(("rows", number, "tags", 1)).line
    assert lines.index('"x": 1') + 1 == found.locate(("end", "x")).line
    assert 2 == found.locate(("rows", 5000)).line  # of the nearest parent


def test_references_are_unescaped() -> None:
    """`~1`, `~0` and per cent escapes name the characters that they stand for."""
    text = "openapi: 3.1.0\na/b: {c~d: {'e f': [x, y]}}\n"
    pointer, value = document(text).resolve("#/a~1b/c~0d/e%20f/1")
    assert (("a/b", "c~d", "e f", 1), "y") == (pointer, value)
    # RFC 6901 §4: `~1` first, or `~01` would become a slash.
    assert (("~1",), 2) == document("openapi: 3.1.0\n~1: 2\n").resolve("#/~01")


def test_chains_of_references_are_followed() -> None:
    """A reference to a reference gives the value at the end of the chain."""
    text = "openapi: 3.1.0\na: {$ref: '#/b'}\nb: {$ref: '#/c', summary: s}\nc: 1\n"
    assert (("c",), 1) == document(text).resolve("#/a")


def test_schema_with_keywords_beside_its_reference_is_a_value() -> None:
    """In 3.1 a chain ends at a schema with further keywords; in 3.0 they do not count."""
    text = "openapi: {}\na: {{$ref: '#/b', minLength: 1}}\nb: {{type: string}}\n"
    assert ("a",) == document(text.format("3.1.0")).resolve("#/a")[0]
    assert ("b",) == document(text.format("3.0.3")).resolve("#/a")[0]


@pytest.mark.parametrize("ref", ["#/nope", "#/a", "#/list/9", "#/list/-1", "b.yaml#/x"])
def test_references_to_nowhere_are_errors(ref: str) -> None:
    """A circle, a missing name and another file are errors of the document."""
    text = "openapi: 3.1.0\na: {$ref: '#/b'}\nb: {$ref: '#/a'}\nlist: [1]\n"
    with pytest.raises(DocumentError, match="leads nowhere"):
        document(text).resolve(ref)


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        (("paths", "/a"), Place("a.yaml", ("paths", "/a"))),
        (("parameters", 0), Place("a.yaml", ("body", "parameters", 1))),
        (("parameters", 0, "schema"), Place("a.yaml", ("body", "schema"))),
        (("parameters", 1, "name"), Place("a.yaml", ("body", "parameters", 1, "name"))),
        (("info", "title"), Place("overlay.yaml", ("actions", 2, "title"))),
    ],
)
def test_origins_are_found_through_all_steps(pointer: Pointer, place: Place) -> None:
    """Each step leads one back, by its longest pointer; a place in a file is the end."""
    first = Origins("a.yaml").then({("parameters",): ("body", "parameters")})
    second = first.then({("info",): Place("overlay.yaml", ("actions", 2))})
    third = second.then(
        {("parameters", 0): ("parameters", 1), ("parameters", 0, "schema"): ("s",)}
    )
    moved = {("s",): ("body", "schema")}
    origins = Origins("a.yaml", (lambda p: moved.get(p, p), *third.steps))
    assert place == origins.place(pointer)


def test_places_lie_in_the_file_that_a_value_is_from() -> None:
    """A message about what another file brought names that file, its line and column."""
    entry = document("openapi: 3.1.0\na:\n  b: 1\n")
    other = DocumentFile("other.yaml", b"x:\n- y: 1\n- {z: 2}\n")
    changed = entry.changed({"c": {"z": 2}}, {("c",): Place("other.yaml", ("x", 1))})
    location = replace(changed, others=(other,)).locate(("c", "z"))
    assert ("other.yaml", 3, 4) == (location.file, location.line, location.column)
