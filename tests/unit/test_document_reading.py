import json
from pathlib import Path
from typing import Any

import pytest

from sdksmith.document import Document
from sdksmith.document.files import DocumentFile
from sdksmith.document.reading import read_bytes, read_values
from sdksmith.errors import DocumentError, UsageError


def read(text: str | bytes, name: str = "a.yaml") -> Any:
    """Give the values of a text, as if it were in a file of that name."""
    data = text.encode() if isinstance(text, str) else text
    return read_values(Path(name), data)


def fault(text: str | bytes, name: str = "a.yaml") -> tuple[str, int, int]:
    """Give the only fault: its message, line and column."""
    with pytest.raises(DocumentError) as raised:
        read(text, name)
    (diagnostic,) = raised.value.diagnostics
    assert diagnostic.location is not None
    return diagnostic.message, diagnostic.location.line, diagnostic.location.column


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("off", "off"),
        ("on", "on"),
        ("012", "012"),
        ("-007", "-007"),
        ("1_000", "1_000"),
        ("12:30:45", "12:30:45"),
        ("2024-01-01", "2024-01-01"),
        ("0b11", "0b11"),
        ("=", "="),
        ("0o17", 15),
        ("0x1F", 31),
        ("-12", -12),
        ("0", 0),
        ("1.50", 1.5),
        ("1e3", 1000.0),
        ("1.", 1.0),
        (".5", 0.5),
        ("True", True),
        ("false", False),
        ("~", None),
        ("", None),
        ("NULL", None),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("'true'", "true"),
        ("<<", "<<"),
    ],
)
def test_scalars_of_the_core_schema(text: str, value: Any) -> None:
    """A scalar is what YAML 1.2's core schema says, and otherwise the author's text."""
    read_value = read(f"a: {text}\n")["a"]
    assert (value, type(value)) == (read_value, type(read_value))


def test_keys_are_the_authors_text() -> None:
    """Keys are text as written, whatever they would be as values."""
    text = "200: a\non: b\nnull: c\n1.0: d\n2024-01-01: e\n'x': f\n"
    assert ["200", "on", "null", "1.0", "2024-01-01", "x"] == list(read(text))


def test_merge_keys_fill_what_is_not_there() -> None:
    """A merge key gives what the mapping does not say itself, the first one first."""
    text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\n"
    assert {"x": 3, "y": 1, "z": 2} == read(text)["c"]
    assert {"<<": 1} == read('"<<": 1')


def test_json_and_yaml_give_the_same() -> None:
    """A JSON text means the same read as JSON, as JSON in .yaml, and as YAML."""
    value = {"a": [1, 2.5, True, None, "é\n\t\U0001f600"], "b": {}}
    text = json.dumps(value)
    assert value == read(text, "a.json") == read(text)
    # YAML does not know JSON's way to write a character in two halves.
    text = json.dumps(value, ensure_ascii=False)
    assert value == read(text, "a.json") == read("# yaml\n" + text)


def test_flow_mappings_are_yaml() -> None:
    """YAML that starts with a brace is read, but not where the name promises JSON."""
    assert {"a": "b"} == read("{a: b}")
    message, line, column = fault("{a: b}", "a.json")
    assert message.startswith("not valid JSON: ")
    assert (1, 2) == (line, column)


def test_byte_order_mark_and_line_ends() -> None:
    """A byte order mark is no text, and Windows' line ends count as one."""
    data = b"\xef\xbb\xbfa: 1\r\nb: 2\r\n"
    document = Document(Path("a.yaml"), DocumentFile("a.yaml", data), read(data))
    assert {"a": 1, "b": 2} == document.root
    location = document.locate(("b",))
    assert (2, 1, "b: 2") == (location.line, location.column, location.source)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"a: 1\nb: \xff\n", ("not UTF-8: the byte 0xff is not text", 2, 4)),
        ("", ("the file is empty", 1, 1)),
        (
            "a: 1\nb: \x07\n",
            ("the character U+0007 is not allowed in YAML", 2, 4),
        ),
        ("a: 1\nb: .inf\n", ("`.inf` is not a value of JSON's (float)", 2, 4)),
        ("a: !!binary aGk=\n", ("the tag `!!binary` is not supported", 1, 4)),
        ("a: !x {}\n", ("the tag `!x` is not supported", 1, 4)),
        ("[a]: 1\n", ("a key must be text, not a list or a mapping", 1, 1)),
        ("a: &a [*a]\n", ("an alias may not contain itself", 1, 4)),
        ("a: 1\nb: 2\na: 3\n", ("the key `a` is here twice, first in line 1", 3, 1)),
        ("<<: 5\n", ("`<<` takes a mapping or a list of mappings", 1, 5)),
    ],
)
def test_faults_of_a_file(text: str | bytes, expected: tuple[str, int, int]) -> None:
    """What cannot be read is told with its place."""
    assert expected == fault(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": NaN}', ("not valid JSON: NaN is not a number of JSON's", 1, 1)),
        ('{"b": "\\ud83d"}', ("half of a surrogate pair is not a character", 1, 8)),
        (
            '{"é": 1,\n\t"\\u00e9": 2}',
            ("the key `é` is here twice, first in line 1", 2, 2),
        ),
    ],
)
def test_faults_of_json(text: str, expected: tuple[str, int, int]) -> None:
    """What JSON forbids, and what could not be written again, is told."""
    assert expected == fault(text, "a.json")


def test_all_duplicate_keys_at_once() -> None:
    """Faults that do not hide each other are told together, in order."""
    with pytest.raises(DocumentError) as raised:
        read("a: {x: 1, x: 2}\nb: 1\nb: 2\n")
    assert 2 == len(raised.value.diagnostics)


def test_all_duplicate_keys_of_large_json_at_once() -> None:
    """Also one in what another one hides, and one at the end of all."""
    many = ", ".join(f'"k{number}": {{"x": {number}}}' for number in range(5000))
    text = f'{{"a": {{"y": 1, "y": 2}}, "b": {{{many}, "k7": 0}}, "a": 0}}'
    with pytest.raises(DocumentError) as raised:
        read_values(Path("a.json"), text.encode())
    found = [entry.message.split("`")[1] for entry in raised.value.diagnostics]
    assert ["y", "k7", "a"] == found


def test_aliases_cannot_fill_the_memory() -> None:
    """A document whose aliases stand for billions of values is refused."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 10):
        aliases = ", ".join([f"*a{level - 1}"] * 10)
        lines.append(f"a{level}: &a{level} [{aliases}]")
    message, _, _ = fault("\n".join(lines))
    assert message.startswith("aliases make more than 1,000,000 values")


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000 + "]" * 100_000,
        "{" * 300 + "}" * 300,
        "- " * 50_000 + "x",
        "\n".join(" " * level + "a:" for level in range(300)),
    ],
)
def test_deep_nesting_ends_in_a_fault(text: str) -> None:
    """Depth that would end the process is refused."""
    assert "nested too deeply" in fault(text)[0]


def test_deep_json_ends_in_a_fault() -> None:
    """Depth is refused in JSON too, below and above Python's own limit."""
    for depth in (300, 100_000):
        text = '{"a":' * depth + "1" + "}" * depth
        assert "nested too deeply" in fault(text, "a.json")[0]


def test_missing_file_names_a_similar_one(folder: Path) -> None:
    """A missing file is wrong use, and a similar name in the folder is offered."""
    (folder / "openapi.yaml").write_text("a: 1")
    with pytest.raises(UsageError) as raised:
        read_bytes(Path("openapi.yml"))
    (diagnostic,) = raised.value.diagnostics
    assert "there is no file openapi.yml" == diagnostic.message
    assert "did you mean openapi.yaml?" == diagnostic.hint


def test_folder_is_no_document(folder: Path) -> None:
    """A folder in place of a document is wrong use, not a crash."""
    with pytest.raises(UsageError, match="cannot read"):
        read_bytes(folder)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("info: {version: 1.10}", "1.10"),
        ("info: {version: 1.10, x-n: 1.10}", "1.10"),
        ("servers: [{variables: {p: {default: 0x1F}}}]", "0x1F"),
        ("components: {schemas: {A: {type: [string, 'null'], const: 1e3}}}", "1e3"),
        ("components: {schemas: {A: {type: string, enum: [True]}}}", "true"),
        ("components: {schemas: {A: {type: number, const: 1.10}}}", 1.1),
        ("components: {schemas: {A: {type: [string, integer], const: 12}}}", 12),
        ("components: {schemas: {A: {properties: {title: {const: 1.10}}}}}", 1.1),
        ("x-data: {version: 1.10}", 1.1),
    ],
)
def test_text_without_quotes(where: str, value: Any) -> None:
    """A number is the text that was written where OpenAPI wants text, nowhere else."""
    found: Any = read(f"openapi: 3.1.0\n{where}\n")
    while isinstance(found, dict | list):
        steps = list(found.values()) if isinstance(found, dict) else found
        found = steps[-1] if "x-n" not in found else found["version"]
    assert (value, type(value)) == (found, type(found))


def test_numbers_of_json_are_numbers() -> None:
    """JSON writes quotes: a number is never taken for text there."""
    found = read('{"openapi": "3.1.0", "info": {"version": 1.10}}', "a.json")
    assert 1.1 == found["info"]["version"]
