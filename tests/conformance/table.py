"""The golden table: what each kind of parameter looks like on the wire.

`PRINTED` is the table "Style Examples" of OpenAPI 3.1.2 (4.8.12.6; with the values and
the order of that page, and applied to every `in` that "Style Values", 4.8.12.3, allows).
`STATED` follows from other text of the specification, or of the RFC to which it points.
`CHOSEN` is what it leaves open: a decision of ours, with the reason.

What is sent is text: the segment's part of the path, the query without its `?`, the value
of the header, of `Cookie`. None means that nothing is sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

EMPTY = ""
STRING = "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
NA = "n/a"
KINDS = {"empty": EMPTY, "string": STRING, "array": ARRAY, "object": OBJECT}

SCHEMAS: dict[str, Any] = {
    "Color": {
        "type": "object",
        "properties": {name: {"type": "integer"} for name in "RGB"},
    },
    "Formulas": {"type": "object", "additionalProperties": {"type": "string"}},
    "Point": {
        "type": "object",
        "properties": {"lat": {"type": "number"}, "long": {"type": "number"}},
    },
    "Palette": {
        "type": "object",
        "properties": {
            "main": {"$ref": "#/components/schemas/Color"},
            "names": {"type": "array", "items": {"type": "string"}},
        },
    },
}
TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
NULLABLE = {"type": ["string", "null"]}
TYPES = {"empty": TEXT, "string": TEXT, "array": TEXTS, "object": "Color"}


@dataclass(frozen=True)
class Cell:
    """One parameter with one value, and what has to be sent for it.

    Attributes:
        id: the operation's id; it is in the URL, so that a request tells its cell.
        schema: a JSON Schema, or the name of one of `SCHEMAS`.
        more: further fields of the Parameter Object.
        why: the section that says it, or the reason of a choice.
        is_json: any JSON with the same meaning is right: white space is free.
    """

    id: str
    location: str
    value: Any
    expected: str | None
    schema: Any = field(default_factory=lambda: TEXT)
    style: str = ""
    explode: bool | None = None
    name: str = "color"
    more: dict[str, Any] = field(default_factory=dict[str, Any])
    why: str = ""
    is_json: bool = False


# in, style, explode, then the columns `empty` (that is, the empty string), string, array
# and object. 3.1.0 differs: `.blue.black.brown` for label without explode (a mistake, as
# RFC 6570 3.2.5 prints commas), `|`, `[` and `]` as they are (RFC 3986 forbids that), n/a
# for an empty simple value, no name for the delimited styles. 3.1.1 repairs these, and
# prints each query with its `?`.
ROWS: list[tuple[str, str, bool, str, str, str, str]] = [
    (
        *("path", "matrix", False, ";color", ";color=blue"),
        *(";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ),
    (
        *("path", "matrix", True, ";color", ";color=blue"),
        *(";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    ),
    (
        *("path", "label", False, ".", ".blue"),
        *(".blue,black,brown", ".R,100,G,200,B,150"),
    ),
    (
        *("path", "label", True, ".", ".blue"),
        *(".blue.black.brown", ".R=100.G=200.B=150"),
    ),
    (
        *("path", "simple", False, "", "blue"),
        *("blue,black,brown", "R,100,G,200,B,150"),
    ),
    (
        *("path", "simple", True, "", "blue"),
        *("blue,black,brown", "R=100,G=200,B=150"),
    ),
    (
        *("query", "form", False, "color=", "color=blue"),
        *("color=blue,black,brown", "color=R,100,G,200,B,150"),
    ),
    (
        *("query", "form", True, "color=", "color=blue"),
        *("color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ),
    (
        *("query", "spaceDelimited", False, NA, NA),
        *("color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ),
    ("query", "spaceDelimited", True, NA, NA, NA, NA),
    (
        *("query", "pipeDelimited", False, NA, NA),
        *("color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    ),
    ("query", "pipeDelimited", True, NA, NA, NA, NA),
    ("query", "deepObject", False, NA, NA, NA, NA),
    (
        *("query", "deepObject", True, NA, NA, NA),
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ),
    (
        *("header", "simple", False, "", "blue"),
        *("blue,black,brown", "R,100,G,200,B,150"),
    ),
    (
        *("header", "simple", True, "", "blue"),
        *("blue,black,brown", "R=100,G=200,B=150"),
    ),
    (
        *("cookie", "form", False, "color=", "color=blue"),
        *("color=blue,black,brown", "color=R,100,G,200,B,150"),
    ),
    # The `&` that the table prints between the others is "never correct" in a cookie
    # (4.8.12.5, and appendix D): see `CHOSEN`.
    ("cookie", "form", True, "color=", "color=blue", NA, NA),
]


def _name(location: str, style: str, explode: bool, kind: str) -> str:
    word = "explode" if explode else "plain"
    return f"{location}_{style.lower()}_{word}_{kind}"


def _printed() -> list[Cell]:
    return [
        Cell(
            id=_name(location, style, explode, kind),
            location=location,
            value=KINDS[kind],
            expected=text,
            schema=TYPES[kind],
            style=style,
            explode=explode,
        )
        for location, style, explode, *texts in ROWS
        for kind, text in zip(KINDS, texts, strict=True)
        if text != NA
    ]


PRINTED = _printed()

_RESERVED = "RFC 3986 2.2, RFC 6570 3.2.1: reserved characters of a value are encoded"
_PATH = "Path Templating: `/`, `?` and `#` of a path's value must be encoded"
_C = "appendix C, example"
_HEADER = "4.8.12.2.2: a header's value passes unchanged"
_RFC_NULL = "RFC 6570 2.3: null is undefined, and left out"
_JSON = "4.8.12.2.3: `content`, encoded as JSON, then for its place"

STATED = [
    Cell("path_simple_reserved", "path", "a/b?c#d", "a%2Fb%3Fc%23d", why=_PATH),
    Cell(
        *("path_label_reserved", "path", "a/b?c#d", ".a%2Fb%3Fc%23d"),
        style="label",
        why=_PATH,
    ),
    Cell(
        *("path_matrix_reserved", "path", "a/b?c#d", ";color=a%2Fb%3Fc%23d"),
        style="matrix",
        why=_PATH,
    ),
    Cell("path_escaped", "path", "%2e%2e", "%252e%252e", why="RFC 6570 3.2.1: `%` too"),
    Cell("path_unicode", "path", "é☂", "%C3%A9%E2%98%82", why="RFC 6570 1.6: UTF-8"),
    Cell(
        *("path_array_reserved", "path", ["a,b", "c;d"], "a%2Cb,c%3Bd"),
        schema=TEXTS,
        why=_RESERVED,
    ),
    Cell(
        *("query_reserved", "query", "a&b=c+d#e", "color=a%26b%3Dc%2Bd%23e"),
        why=_RESERVED,
    ),
    Cell(
        *("query_array_reserved", "query", ["a,b", "c"], "color=a%2Cb,c"),
        schema=TEXTS,
        explode=False,
        why=_RESERVED,
    ),
    Cell(
        *("query_object_reserved", "query", {"a&b": "1=2"}, "a%26b=1%3D2"),
        schema="Formulas",
        why=_RESERVED,
    ),
    Cell(
        *("query_deep_reserved", "query", {"a[b": "c]d"}, "color%5Ba%5Bb%5D=c%5Dd"),
        schema="Formulas",
        style="deepObject",
        explode=True,
        why=_RESERVED,
    ),
    Cell(
        *("query_name", "query", "love!", "%E2%9D%A4%EF%B8%8F=love%21"),
        name="❤️",
        why=_C,
    ),
    Cell(
        id="query_formulas",
        location="query",
        value={"a": "x+y", "b": "x/y", "c": "x^y"},
        expected="a=x%2By&b=x%2Fy&c=x%5Ey",
        schema="Formulas",
        name="formulas",
        why=_C,
    ),
    Cell(
        id="query_formulas_allow_reserved",
        location="query",
        value={"a": "x%2By", "b": "x/y", "c": "x^y"},
        expected="a=x%2By&b=x/y&c=x%5Ey",
        schema="Formulas",
        name="formulas",
        more={"allowReserved": True},
        why=_C,
    ),
    Cell(
        *("query_words", "query", ["math", "is", "fun"], "words=math%20is%20fun"),
        schema=TEXTS,
        style="spaceDelimited",
        name="words",
        why=_C,
    ),
    Cell(
        *("query_nothing", "query", {}, None),
        schema="Formulas",
        name="formulas",
        why=_C,
    ),
    Cell("query_null", "query", None, None, schema=NULLABLE, why=_RFC_NULL),
    Cell(
        *("query_array_null", "query", ["a", None, "b"], "color=a,b"),
        schema={"type": "array", "items": NULLABLE},
        explode=False,
        why=_RFC_NULL,
    ),
    Cell(
        *("query_allow_reserved", "query", "a/b?c:d@e", "color=a/b?c:d@e"),
        more={"allowReserved": True},
        why="4.8.12.2.2, `allowReserved`",
    ),
    Cell(
        *("query_allow_empty", "query", "", "color="),
        more={"allowEmptyValue": True},
        why="4.8.12.2.1, `allowEmptyValue`",
    ),
    Cell(
        id="query_content_json",
        location="query",
        value={"lat": 1.5, "long": 2.5},
        expected="coordinates=%7B%22lat%22%3A1.5%2C%22long%22%3A2.5%7D",
        name="coordinates",
        more={"content": {"application/json": {"schema": "Point"}}},
        why=_JSON,
        is_json=True,
    ),
    Cell(
        id="query_content_vendor_json",
        location="query",
        value={"lat": 1.5, "long": 2.5},
        expected="coordinates=%7B%22lat%22%3A1.5%2C%22long%22%3A2.5%7D",
        name="coordinates",
        more={"content": {"application/vnd.point+json": {"schema": "Point"}}},
        why=_JSON,
        is_json=True,
    ),
    Cell(
        *("query_content_text", "query", "a/b&c", "color=a%2Fb%26c"),
        more={"content": {"text/plain": {"schema": TEXT}}},
        why="appendix E: encoded by its media type, then percent-encoded",
    ),
    Cell(
        id="path_content_json",
        location="path",
        value={"lat": 1.5, "long": 2.5},
        expected="%7B%22lat%22%3A1.5%2C%22long%22%3A2.5%7D",
        more={"content": {"application/json": {"schema": "Point"}}},
        why=_JSON,
        is_json=True,
    ),
    Cell("header_reserved", "header", "a b/c?d=e,f", "a b/c?d=e,f", why=_HEADER),
    Cell(
        *("header_array_reserved", "header", ["a b", "c/d"], "a b,c/d"),
        schema=TEXTS,
        why=_HEADER,
    ),
    Cell(
        id="header_content_json",
        location="header",
        value={"lat": 1.5, "long": 2.5},
        expected='{"lat":1.5,"long":2.5}',
        more={"content": {"application/json": {"schema": "Point"}}},
        why=_JSON,
        is_json=True,
    ),
    Cell(
        *("header_content_text", "header", 'W/"a b"', 'W/"a b"'),
        more={"content": {"text/plain": {"schema": TEXT}}},
        why="appendix D",
    ),
    Cell(
        *("cookie_reserved", "cookie", "a b;c", "color=a%20b%3Bc"),
        why="RFC 6570 3.2.1; appendix D on cookies",
    ),
    Cell(
        *("cookie_content_text", "cookie", "ab+/cd==", "color=ab+/cd=="),
        more={"content": {"text/plain": {"schema": TEXT}}},
        why="appendix D: text/plain where percent-encoding is wrong",
    ),
]

_TYPES = "appendix B leaves it to the implementation; as JSON writes it"
_OPEN = '"not defined" (4.8.12.3)'
_COOKIE = "appendix D: cookies are parted by `; `, what the table prints is incorrect"

CHOSEN = [
    Cell(
        *("cookie_array", "cookie", ARRAY, "color=blue; color=black; color=brown"),
        schema=TEXTS,
        why=_COOKIE,
    ),
    Cell(
        *("cookie_object", "cookie", OBJECT, "R=100; G=200; B=150"),
        schema="Color",
        why=_COOKIE,
    ),
    Cell(
        *("query_boolean", "query", True, "color=true"),
        schema={"type": "boolean"},
        why=_TYPES,
    ),
    Cell(
        *("query_number", "query", 1.0, "color=1.0"),
        schema={"type": "number"},
        why=f"{_TYPES}, and as it was given: 1 stays 1",
    ),
    Cell(
        *("path_boolean", "path", False, "false"),
        schema={"type": "boolean"},
        why=_TYPES,
    ),
    Cell(
        *("header_boolean", "header", True, "true"),
        schema={"type": "boolean"},
        why=_TYPES,
    ),
    Cell(
        *("query_spaces_explode", "query", ARRAY, "color=blue&color=black&color=brown"),
        schema=TEXTS,
        style="spaceDelimited",
        explode=True,
        why="n/a: as `form`, which is what Swagger's own documentation shows",
    ),
    Cell(
        *("query_pipes_explode", "query", ARRAY, "color=blue&color=black&color=brown"),
        schema=TEXTS,
        style="pipeDelimited",
        explode=True,
        why="n/a: the same",
    ),
    Cell(
        *("query_pipes_string", "query", STRING, "color=blue"),
        style="pipeDelimited",
        why="n/a: one value needs no delimiter",
    ),
    Cell(
        *("query_deep_string", "query", STRING, "color=blue"),
        style="deepObject",
        explode=True,
        why="n/a: one value needs no brackets",
    ),
    Cell(
        id="query_deep_plain",
        location="query",
        value=OBJECT,
        expected="color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        schema="Color",
        style="deepObject",
        explode=False,
        why="n/a: the default of `explode`, so nobody can mean another thing",
    ),
    Cell(
        id="query_deep_nested",
        location="query",
        value={"main": {"R": 1}, "names": ["a", "b"]},
        expected=(
            "color%5Bmain%5D%5BR%5D=1"
            "&color%5Bnames%5D%5B0%5D=a&color%5Bnames%5D%5B1%5D=b"
        ),
        schema="Palette",
        style="deepObject",
        explode=True,
        why=f"{_OPEN}: brackets all the way down, arrays by index",
    ),
    Cell(
        *("query_deep_array", "query", ["a", "b"], "color%5B0%5D=a&color%5B1%5D=b"),
        schema=TEXTS,
        style="deepObject",
        explode=True,
        why="n/a: by index",
    ),
    Cell(
        id="query_array_of_objects",
        location="query",
        value=[{"R": 1}, {"G": 2}],
        expected="color=%7B%22R%22%3A1%7D&color=%7B%22G%22%3A2%7D",
        schema={"type": "array", "items": "Color"},
        why="appendix C: implementation-defined; each object is one value, JSON",
    ),
    Cell(
        id="query_object_of_arrays",
        location="query",
        value={"names": ["a", "b"]},
        expected="names=a&names=b",
        schema="Palette",
        why="appendix C: implementation-defined; the fields are as parameters",
    ),
    Cell(
        *(
            "query_allow_reserved_marks",
            "query",
            "a&b=c+d#e",
            "color=a%26b%3Dc%2Bd%23e",
        ),
        more={"allowReserved": True},
        why='4.8.12.2.2 leaves these to the "application"; as they are, they would '
        "change the query, so we encode them (as appendix C does)",
    ),
    Cell(
        *("query_allow_empty_integer", "query", "", "color="),
        schema={"type": "integer"},
        more={"allowEmptyValue": True},
        why='with the schema "implementation-defined" (4.8.12.2.1): it lets `""` through',
    ),
]

CELLS = [*PRINTED, *STATED, *CHOSEN]
