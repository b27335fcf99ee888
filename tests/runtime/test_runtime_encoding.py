"""The parameter styles, against the table of OpenAPI 3.1.1, section 4.8.12.6."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from _runtime.encoding import (
    check_header,
    dump_json,
    encode_parameter,
    encode_path,
    encode_query,
)
from _runtime.operation import Parameter

EMPTY = ""
TEXT = "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

# style, explode, then the cells for empty, string, array and object; None is n/a.
TABLE: list[tuple[str, bool, str | None, str | None, str | None, str | None]] = [
    (
        "matrix",
        False,
        ";color",
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    (
        "matrix",
        True,
        ";color",
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
    ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    (
        "form",
        False,
        "color=",
        "color=blue",
        "color=blue,black,brown",
        "color=R,100,G,200,B,150",
    ),
    (
        "form",
        True,
        "color=",
        "color=blue",
        "color=blue&color=black&color=brown",
        "R=100&G=200&B=150",
    ),
    (
        "spaceDelimited",
        False,
        None,
        None,
        "color=blue%20black%20brown",
        "color=R%20100%20G%20200%20B%20150",
    ),
    (
        "pipeDelimited",
        False,
        None,
        None,
        "color=blue%7Cblack%7Cbrown",
        "color=R%7C100%7CG%7C200%7CB%7C150",
    ),
    (
        "deepObject",
        True,
        None,
        None,
        None,
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ),
]
CELLS = [
    pytest.param(row[0], row[1], value, cell, id=f"{row[0]}-{row[1]}-{value!r:.8}")
    for row in TABLE
    for value, cell in zip((EMPTY, TEXT, ARRAY, OBJECT), row[2:], strict=True)
    if cell is not None
]
LOCATIONS: dict[str, Any] = {"matrix": "path", "label": "path", "simple": "path"}


@pytest.mark.parametrize(("style", "explode", "value", "expected"), CELLS)
def test_style_table(style: str, explode: bool, value: Any, expected: str) -> None:
    """Each cell of the specification's table is what is sent."""
    location = LOCATIONS.get(style, "query")
    parameter = Parameter("color", "color", location, style, explode)
    assert expected == encode_parameter(parameter, value)


@pytest.mark.parametrize(
    ("location", "expected"),
    [("path", "a,b"), ("query", "c=a&c=b"), ("header", "a,b"), ("cookie", "c=a; c=b")],
)
def test_default_styles(location: Any, expected: str) -> None:
    """Without a style, path and header use simple, query and cookie form."""
    assert expected == encode_parameter(Parameter("c", "c", location), ["a", "b"])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "c=true"),
        (1.5, "c=1.5"),
        (10**20, f"c={10**20}"),
        ("a b&c=d/é", "c=a%20b%26c%3Dd%2F%C3%A9"),
        ([], None),
        ({}, None),
        (None, None),
        ([None], None),
        (["a,b", None], "c=a%2Cb"),
        ([["x"]], "c=%5B%22x%22%5D"),
    ],
)
def test_form_values(value: Any, expected: str | None) -> None:
    """Values are quoted; null, empty lists and empty objects are not sent."""
    parameter = Parameter("c", "c", "query", explode=False)
    assert expected == encode_parameter(parameter, value)


def test_allow_reserved() -> None:
    """Reserved characters stay, but for those that would end or split the query."""
    parameter = Parameter("c", "c", "query", allow_reserved=True)
    expected = "c=a/b?c%3Dd:e@f,%2F%26%2B%23%5B%5D%20"
    assert expected == encode_parameter(parameter, "a/b?c=d:e@f,%2F&+#[] ")


def test_content_parameter() -> None:
    """A parameter with a media type is one JSON document."""
    parameter = Parameter("c", "c", "query", media_type="application/json")
    assert "c=%7B%22a%22%3A%5B1%5D%7D" == encode_parameter(parameter, {"a": [1]})
    in_header = Parameter("c", "c", "header", media_type="application/json")
    assert '{"a":[1]}' == encode_parameter(in_header, {"a": [1]})


def test_content_text() -> None:
    """Other documents are texts: percent-encoded in a URL, as they are elsewhere."""
    expected: dict[Any, str] = {
        "path": "a%2Fb%20c",
        "query": "c=a%2Fb%20c",
        "header": "a/b c",
        "cookie": "c=a/b c",
    }
    for place, text in expected.items():
        parameter = Parameter("c", "c", place, media_type="text/plain; charset=utf-8")
        assert text == encode_parameter(parameter, "a/b c")
        assert None is encode_parameter(parameter, None)
    with pytest.raises(ValueError, match="ends a cookie"):
        encode_parameter(parameter, "a; b=c")


def test_allow_empty() -> None:
    """What would not be sent has a form where the document says so."""
    parameter = Parameter("c", "c", "query", allow_empty=True)
    for nothing in (None, [], {}, [None], ""):
        assert "c=" == encode_parameter(parameter, nothing)
    assert "c=0" == encode_parameter(parameter, 0)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            {"b": {"d": 1}, "e": [True, {"f": "x&y"}]},
            "c[b][d]=1&c[e][0]=true&c[e][1][f]=x%26y",
        ),
        (["x", ["y"]], "c[0]=x&c[1][0]=y"),
        ({"b": None, "d": {}, "e": []}, None),
    ],
)
def test_deep_objects(value: Any, expected: str | None) -> None:
    """Brackets, percent-encoded, go all the way down; what is empty leaves nothing."""
    sent = encode_parameter(Parameter("c", "c", "query", "deepObject"), value)
    assert expected == (sent and sent.replace("%5B", "[").replace("%5D", "]"))


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (True, ["", "a"], ";c;c=a"),
        (True, {"x": "", "y": 1}, ";x;y=1"),
        (False, [""], ";c"),
        (False, ["", ""], ";c=,"),
    ],
)
def test_matrix_without_values(explode: bool, value: Any, expected: str) -> None:
    """An empty value leaves the name alone, without `=` (RFC 6570 3.2.7)."""
    parameter = Parameter("c", "c", "path", "matrix", explode)
    assert expected == encode_parameter(parameter, value)


def test_no_array_where_none_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package without arrays in parameters refuses one in words of its own."""
    monkeypatch.setitem(sys.modules, "_runtime.styles", None)
    with pytest.raises(ValueError, match="must be one value"):
        encode_parameter(Parameter("c", "c", "query"), ["a"])


def test_path_value_is_one_segment() -> None:
    """No value can change the path: it is percent-encoded whole."""
    piece = encode_parameter(Parameter("id", "id", "path"), "../a?b#c/%2e")
    assert piece is not None
    assert "/x/..%2Fa%3Fb%23c%2F%252e/y" == encode_path("/x/{id}/y", {"id": piece})


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_refuses_dots_and_nothing(value: str) -> None:
    """A segment that would vanish or climb is refused."""
    piece = encode_parameter(Parameter("id", "id", "path"), value)
    with pytest.raises(ValueError, match="must not be empty"):
        encode_path("/x/{id}", {"id": piece or ""})


def test_path_with_two_values_in_a_segment() -> None:
    """A template may hold several values between two slashes."""
    assert "/a-b.json" == encode_path("/{x}-{y}.json", {"x": "a", "y": "b"})


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\n", "\0", " a", "a ", "\x7f"])
def test_header_refused(value: str) -> None:
    """A header value cannot start another header."""
    with pytest.raises(ValueError, match="line breaks"):
        check_header(value)


def test_unknown_query_objects_are_deep() -> None:
    """What the document does not know is sent as form, objects in brackets."""
    assert "f%5Ba%5D=1" == encode_query("f", {"a": 1})
    assert "f=1&f=2" == encode_query("f", [1, 2])


def test_json_bytes() -> None:
    """JSON is compact UTF-8."""
    assert '{"a":["é",1.0,null]}'.encode() == dump_json({"a": ["é", 1.0, None]})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800"])
def test_json_refuses(value: Any) -> None:
    """What JSON cannot hold is refused."""
    with pytest.raises(ValueError, match=r"JSON|surrogates"):
        dump_json([value])
