from pathlib import Path

import pytest

from sdksmith.document import Document, load_document
from sdksmith.document.files import DocumentFile
from sdksmith.errors import DocumentError

HEAD = """\
openapi: {version}
info: {{title: Things, version: "1"}}
paths:
  /things:
    get:
      operationId: listThings
      responses:
        "200": {{description: The things.}}
"""


def faults(folder: Path, text: str, name: str = "a.yaml") -> list[str]:
    """Give `line:column: message` of every fault of a document."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    try:
        load_document(path, strict=True)
    except DocumentError as error:
        places = [(found, found.location) for found in error.diagnostics]
        return [
            f"{place.line}:{place.column}: {found.message}"
            for found, place in places
            if place
        ]
    return []


def with_head(text: str, version: str = "3.1.0") -> str:
    """Give a good document that ends with `text`, in its line 9 and below."""
    return HEAD.format(version=version) + text


def test_good_documents_have_no_faults(folder: Path) -> None:
    """Both versions of OpenAPI are read, and the document says which one it is."""
    for version in ("3.0.3", "3.1.0", "3.1.1"):
        assert [] == faults(folder, with_head("", version))
        assert version == load_document(folder / "a.yaml").version


def test_hash_is_that_of_the_bytes() -> None:
    """The hash of a document is SHA-256 of its bytes, whatever they mean."""
    # The first example of FIPS 180-2, appendix B.1.
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert (
        expected == Document(Path("a.yaml"), DocumentFile("a.yaml", b"abc"), {}).sha256
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hello", "1:1: not an OpenAPI document"),
        ("[1]", "1:1: not an OpenAPI document"),
        ("a: 1", "1:1: not an OpenAPI document: it has no `openapi`"),
        ("openapi: 3.1", '1:1: `"3.1"` is not a version of OpenAPI'),
        ("openapi: '3.1'", '1:1: `"3.1"` is not a version of OpenAPI'),
        ("openapi: 3.1.0", "1:1: the document says nothing of an API"),
        ("openapi: 3.1.x", '1:1: `"3.1.x"` is not a version of OpenAPI'),
        ("openapi: 4.0.0", "1:1: OpenAPI 4.0.0 is not supported"),
        ("x: 1\nswagger: '1.2'", "2:1: Swagger 1.2 is not supported"),
        ('{"swagger": 2.0}', "1:2: Swagger 2.0 is not supported"),
    ],
)
def test_what_is_not_openapi(folder: Path, text: str, expected: str) -> None:
    """A file of another kind or version gets one fault that says so."""
    assert [expected] == faults(folder, text)


def test_names_that_look_like_data_hold_references(folder: Path) -> None:
    """A property called `example`, a response `default` and a header `x-…` are walked."""
    text = """\
        default: {$ref: "#/no/1"}
components:
  schemas:
    x-thing: {$ref: "#/no/2"}
    default:
      properties:
        example: {$ref: "#/no/3"}
        $ref: {type: string}
  responses:
    Some:
      description: Some.
      headers:
        X-Rate: {$ref: "#/no/4"}
"""
    found = [message.partition("`")[2] for message in faults(folder, with_head(text))]
    assert [f"#/no/{number}` does not exist" for number in (1, 2, 3, 4)] == found


def test_data_that_looks_like_references_is_data(folder: Path) -> None:
    """`$ref` in examples, defaults, enums, constants and extensions is left alone."""
    text = """\
        x-four: {$ref: "#/no"}
  x-three: {get: {operationId: listThings, parameters: [{$ref: "#/no"}]}}
x-one: {$ref: "#/no"}
components:
  schemas:
    Thing:
      x-two: {$ref: other.yaml}
      enum: [{$ref: "#/no"}]
      const: {$ref: "#/no"}
      examples: [{$ref: "#/no"}]
      default: {$ref: "#/no"}
  examples:
    Some: {value: {$ref: "#/no"}}
"""
    assert [] == faults(folder, with_head(text))


def test_validator_opens_nothing_that_a_document_names(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A `$ref` in a default is data: neither a file nor a URL is opened for it."""
    opened: list[str] = []

    def refuse(uri: str, **keywords: object) -> None:
        opened.append(uri)
        raise OSError("refused")

    monkeypatch.setattr("jsonschema_path.handlers.urllib.urlopen", refuse)
    (folder / "b.yaml").write_text("x: 1")
    text = f"components: {{schemas: {{A: {{default: {{$ref: 'file://{folder}/b.yaml'}}}}}}}}\n"
    assert [] == faults(folder, with_head(text))
    assert [] == opened


def test_references_into_extensions_are_followed(folder: Path) -> None:
    """What a reference makes a schema of is walked like one, wherever it stands."""
    text = """\
components:
  schemas:
    Thing: {$ref: "#/x-store/Thing"}
x-store:
  Thing: {properties: {a: {$ref: "#/no"}}}
"""
    assert ["13:28: `#/no` does not exist"] == faults(folder, with_head(text))


def test_anchor_that_is_not_there_is_told(folder: Path) -> None:
    """A reference by the name of an anchor that no schema has names the similar one."""
    text = "components: {schemas: {A: {$ref: '#thing'}, B: {$anchor: thin}}}\n"
    path = folder / "openapi.yaml"
    path.write_text(with_head(text))
    with pytest.raises(DocumentError) as error:
        load_document(path)
    (found,) = error.value.diagnostics
    assert "`#thing`: there is no anchor `thing`" == found.message
    assert "did you mean `#thin`?" == found.hint


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_rules_of_both_versions_are_told_in_plain_words(
    folder: Path, version: str
) -> None:
    """Each violation is one message, the same in both versions, in order of place."""
    text = """\
  /things/{id}:
    put:
      parameters:
        - {name: q, in: qery, schema: {type: string}}
        - {name: r, in: query, schema: {type: integer, default: many}}
      responses:
        201: {description: [5]}
  /broken/{:
    get: {responses: {"204": {description: Done.}}}
  things:
    get: {responses: {"204": {description: Done.}}}
components:
  schemas:
    A: {type: objct, properties: {x: 5}, minLength: -1, enum: 3}
  securitySchemes:
    key: {type: apikey, name: x, in: header}
"""
    found = faults(folder, with_head(text, version))
    expected = [
        "9:3: `{id}` of the path is not declared as a parameter",
        '12:21: `in` must be `"',
        '13:56: `default` must be a whole number, not `"many"`',
        "15:15: `description` must be text, not a list",
        "16:3: the braces of the path do not match: `/broken/{`",
        "18:3: `things` is not a field of `paths`",
        "22:9: `type` must be ",
        "22:35: `x` must be a mapping",
        "22:42: ",
        "22:57: `enum` must be a list, not `3`",
        '24:11: `type` must be `"apiKey"` or ',
    ]
    assert len(expected) == len(found), "\n".join(found)
    for start, line in zip(expected, found, strict=True):
        assert line.startswith(start)


def test_values_are_shown_short(folder: Path) -> None:
    """A value of megabytes does not come with the message about it."""
    text = with_head(f"components: {{schemas: {{A: {{type: {'a' * 5000}}}}}}}\n")
    (found,) = faults(folder, text)
    assert len(found) < 400
    assert "aaa…`" in found


def test_names_required_beside_all_of_are_allowed(folder: Path) -> None:
    """`required` may name what no `properties` lists, beside `allOf` too."""
    text = """\
components:
  schemas:
    A: {type: object, allOf: [{type: object}], required: [b]}
"""
    assert [] == faults(folder, with_head(text))


def test_what_makes_the_validator_fail_is_a_fault(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exception inside the validator is a fault at the place it was looking at."""
    from openapi_spec_validator.validation import keywords

    def fail(*args: object) -> None:
        raise KeyError("odd")

    monkeypatch.setattr(keywords.SchemaValidator, "_collect_properties", fail)
    text = "components: {schemas: {A: {allOf: [{type: object}]}}}\n"
    (found,) = faults(folder, with_head(text))
    assert "9:24: the validator cannot read this (KeyError: 'odd')" == found


def test_circular_schemas_are_no_fault(folder: Path) -> None:
    """A schema that holds itself is a tree, and read as one."""
    text = """\
components:
  schemas:
    Node:
      type: object
      properties:
        next: {$ref: "#/components/schemas/Node"}
        all: {type: array, items: {$ref: "#/components/schemas/Node"}}
"""
    assert [] == faults(folder, with_head(text))


def test_a_wrong_default_is_a_warning(folder: Path) -> None:
    """A default that its schema does not allow is told, but stops nothing."""
    path = folder / "a.yaml"
    text = "components: {schemas: {A: {type: boolean, default: 'no'}}}\n"
    path.write_text(with_head(text), encoding="utf-8")
    expected = '`default` must be true or false, not `"no"`'
    (note,) = load_document(path).warnings
    assert expected == note.message
    assert note.location and 9 == note.location.line
