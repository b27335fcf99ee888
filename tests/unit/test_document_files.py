"""Documents of several files: what may be read, and what they become."""

import json
from pathlib import Path
from typing import Any

import pytest

from sdksmith.document import Document, Sources, bundling, load_document
from sdksmith.document.files import DocumentFile
from sdksmith.document.joining import join_files
from sdksmith.document.store import Store
from sdksmith.errors import DocumentError

HEAD = 'openapi: {version}\ninfo: {{title: T, version: "1"}}\npaths: {{}}\n'


def write(folder: Path, files: dict[str, Any]) -> Path:
    """Write files and give the path of the document among them."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content))
    return folder / next(iter(files))


def schemas_of(document: Document) -> Any:
    """Give the schemas of a document."""
    return document.root["components"]["schemas"]


def with_schemas(text: str, version: str = "3.1.0") -> str:
    """Give a document with these schemas, from its line 5 on."""
    return HEAD.format(version=version) + f"components:\n  schemas: {text}\n"


def messages(path: Path, **sources: Any) -> list[str]:
    """Give the messages and hints of a document with faults."""
    with pytest.raises(DocumentError) as error:
        load_document(path, Sources(**sources), strict=True)
    return [f"{each.message}; {each.hint}" for each in error.value.diagnostics]


def test_document_reads_nothing_outside_of_its_folder(folder: Path) -> None:
    """A document elsewhere may not go up; --root opens a folder, links do not."""
    text = with_schemas("{A: {$ref: ../secret.yaml}, B: {$ref: link.yaml}}")
    path = write(folder, {"from-elsewhere/a.yaml": text, "secret.yaml": "{}"})
    (path.parent / "link.yaml").symlink_to(folder / "secret.yaml")
    here = folder / "here"
    here.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(here)
        found = messages(path)
        assert 2 == len(found)
        for message in found:
            assert "outside of the folders that this document may read" in message
            assert f"--root {folder}" in message
        opened = load_document(path, Sources(roots=(folder,)))
    assert {"A": {}, "B": {"$ref": "#/components/schemas/A"}} == schemas_of(opened)


def test_document_may_go_up_in_the_folder_where_sdksmith_runs(folder: Path) -> None:
    """What is below the current folder is the user's own: `..` may lead to it."""
    text = with_schemas("{A: {$ref: ../common.yaml}}")
    path = write(folder, {"api/a.yaml": text, "common.yaml": "{type: string}"})
    assert {"A": {"type": "string"}} == schemas_of(load_document(path))


@pytest.mark.parametrize("ref", ["/etc/passwd", "file:///etc/passwd", "//host/a.yaml"])
def test_absolute_paths_are_no_way_out(folder: Path, ref: str) -> None:
    """Neither an absolute path nor a URL of a file leads out of the folder."""
    path = write(folder, {"a.yaml": with_schemas(f"{{A: {{$ref: '{ref}'}}}}")})
    (found,) = messages(path)
    assert "outside of the folders" in found or "neither a file nor" in found


def test_two_spellings_and_links_are_one_file(folder: Path) -> None:
    """`./x/../b.yaml`, `b.yaml`, `%62.yaml` and a link to it are the same file."""
    text = (
        "{A: {type: object, properties: {a: {$ref: ./x/../b.yaml}, b: {$ref: b.yaml},"
        " c: {$ref: '%62.yaml'}, d: {$ref: l.yaml}, e: {$ref: 'b.yaml#'}}}}"
    )
    path = write(folder, {"a.yaml": with_schemas(text), "b.yaml": "{type: string}"})
    (folder / "l.yaml").symlink_to(folder / "b.yaml")
    document = load_document(path)
    ref = {"$ref": "#/components/schemas/b"}
    assert dict.fromkeys("abcde", ref) == schemas_of(document)["A"]["properties"]
    assert 2 == len(document.files)


@pytest.mark.parametrize(
    ("files", "names"),
    [
        (["pet.yaml"], ["pet"]),
        (["pets/index.yaml"], ["pets"]),
        (["pet.schema.json"], ["pet"]),
        (["a/pet.yaml", "b/pet.yaml"], ["a-pet", "b-pet"]),
        (["common.yaml#/Pet", "pet.yaml"], ["common-Pet", "pet-schema"]),
        (["common.yaml#/Pet/allOf/0"], ["Pet-allOf-0"]),
        (["taken.yaml"], ["taken-schema"]),
        (["../up/taken.yaml"], ["up-taken"]),
        (["a b.yaml", "a_b.yaml"], ["a-b-schema", "a_b-schema-2"]),
    ],
)
def test_names_of_files(folder: Path, files: list[str], names: list[str]) -> None:
    """A schema is called like its file; folders tell apart what would be the same."""
    refs = ", ".join(f"p{i}: {{$ref: '{file}'}}" for i, file in enumerate(files))
    text = f"{{Taken: {{type: object, properties: {{{refs}}}}}}}"
    contents: dict[str, Any] = {"f/a.yaml": with_schemas(text)}
    for file in files:
        name, _, fragment = file.partition("#")
        body: Any = {"allOf": [{"type": "string"}]}
        contents[f"f/{name}"] = {"Pet": body} if fragment else body
    found = schemas_of(load_document(write(folder, contents)))
    refs_made = [each["$ref"] for each in found["Taken"]["properties"].values()]
    assert [f"#/components/schemas/{name}" for name in names] == refs_made
    assert ["Taken", *names] == list(found)


def test_part_of_a_file_that_is_there_as_a_whole_is_referred_to_in_it(
    folder: Path,
) -> None:
    """A property of a schema that is a component already makes no second one."""
    text = (
        "{A: {type: array, items: {$ref: b.yaml}}, C: {$ref: 'b.yaml#/properties/x'}}"
    )
    other = (
        "{type: object, properties: {x: {type: object}, y: {$ref: '#/properties/x'}}}"
    )
    found = schemas_of(
        load_document(write(folder, {"a.yaml": with_schemas(text), "b.yaml": other}))
    )
    assert ["A", "C", "b"] == list(found)
    assert {"$ref": "#/components/schemas/C"} == found["b"]["properties"]["y"]


def test_whole_sections_may_be_files(folder: Path) -> None:
    """`paths` and `schemas` as references, which OpenAPI does not know, are put there."""
    text = (
        'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {$ref: p/_index.yaml}\n'
        "components: {schemas: {$ref: s.yaml}}\n"
    )
    answer = "{'200': {description: d, content: {text/plain: {schema: {$ref: %s}}}}}"
    files = {
        "a.yaml": text,
        "p/_index.yaml": "/a: {$ref: a.yaml}\n/b: {$ref: a.yaml}\n",
        "p/a.yaml": f"get: {{responses: {answer % '../s.yaml#/Pet'}}}\n",
        "s.yaml": "Pet: {type: string, nullable: true}\n",
    }
    document = load_document(write(folder, files))
    assert "get" in document.root["paths"]["/a"]
    assert {"$ref": "#/paths/~1a"} == document.root["paths"]["/b"]
    place = document.locate(("paths", "/a", "get", "responses", "200", "description"))
    assert (f"{folder}/p/a.yaml", 1) == (place.file, place.line)


def test_id_used_in_another_file_first_names_it(folder: Path) -> None:
    """An operation id that is there twice names the file where it was first."""
    get = "get: {operationId: x, responses: {'200': {description: d}}}"
    text = f"paths:\n  /a: {{$ref: b.yaml}}\n  /b:\n    {get}\n"
    head = HEAD.format(version="3.1.0").replace("paths: {}\n", "")
    path = write(folder, {"a.yaml": head + text, "b.yaml": f"\n{get}\n"})
    (found,) = messages(path)
    assert found.startswith(
        "the operation id `x` is here twice, first in line 2 of b.y"
    )


def test_reading_stops_where_files_hold_each_other_without_end(folder: Path) -> None:
    """A list of parameters that stands in itself is a fault, not an endless loop."""
    head = HEAD.format(version="3.1.0").replace("paths: {}\n", "")
    text = head + "paths:\n  /a:\n    get: {$ref: 'b.yaml#/op'}\n"
    other = (
        "op:\n  responses: {'200': {description: d}}\n"
        "  callbacks: {c: {'{$url}': {get: {$ref: '#/op'}}}}\n"
    )
    (found,) = messages(write(folder, {"a.yaml": text, "b.yaml": other}))
    assert "without an end" in found


def test_schemas_of_3_0_keep_what_the_version_knows(folder: Path) -> None:
    """`$schema`, `definitions` and `$id` of a file are no fields of an OpenAPI 3.0."""
    other = (
        '$schema: "http://json-schema.org/draft-04/schema#"\n$id: https://x.test/b\n'
        "type: object\nproperties: {c: {$ref: '#/definitions/C'}}\n"
        "definitions: {C: {type: string}}\n"
    )
    text = with_schemas("{B: {$ref: b.yaml}}", "3.0.3")
    found = schemas_of(load_document(write(folder, {"a.yaml": text, "b.yaml": other})))
    properties = {"c": {"$ref": "#/components/schemas/C"}}
    assert {"type": "object", "properties": properties} == found["B"]
    assert {"type": "string"} == found["C"]


@pytest.mark.parametrize("names", [["a", "b"], ["a"]])
def test_files_cannot_make_an_endless_document(
    folder: Path, monkeypatch: pytest.MonkeyPatch, names: list[str]
) -> None:
    """A chain of operations that hold the next one is cut, in its width and its depth."""
    monkeypatch.setattr(bundling, "_MOST_COPIES", 500)
    head = HEAD.format(version="3.1.0").replace("paths: {}\n", "")
    files: dict[str, Any] = {
        "a.yaml": head + "paths:\n  /a:\n    get: {$ref: 0.json}\n"
    }
    answers = {"200": {"description": "d"}}
    for number in range(60):
        following = {"get": {"$ref": f"{number + 1}.json"}}
        callbacks = {name: {"{$url}": following} for name in names}
        files[f"{number}.json"] = {"responses": answers, "callbacks": callbacks}
    files["60.json"] = {"responses": answers}
    (found,) = messages(write(folder, files))
    assert "the files make more than can be read" in found


def test_swagger_is_joined_in_its_own_sections(folder: Path) -> None:
    """Files of a Swagger 2.0 become its `definitions`, `parameters` and `responses`."""
    get = {
        "parameters": [{"$ref": "b.json#/limit"}],
        "responses": {"200": {"description": "d", "schema": {"$ref": "pet.json"}}},
    }
    head = {"swagger": "2.0", "info": {"title": "T", "version": "1"}}
    files = {
        "a.json": {**head, "paths": {"/a": {"get": get}}},
        "b.json": {"limit": {"name": "limit", "in": "query", "type": "integer"}},
        "pet.json": {"type": "object", "properties": {"p": {"$ref": "#"}}},
    }
    path = write(folder, files)
    entry = DocumentFile(str(path), path.read_bytes())
    document = Document(path, entry, json.loads(path.read_text()))
    found = join_files(document, Store(path, Sources()))
    made = found.root["paths"]["/a"]["get"]
    assert [{"$ref": "#/parameters/limit"}] == made["parameters"]
    assert {"$ref": "#/definitions/pet"} == made["responses"]["200"]["schema"]
    assert {"p": {"$ref": "#/definitions/pet"}} == found.root["definitions"]["pet"][
        "properties"
    ]
    assert found.locate(("parameters", "limit")).file.endswith("b.json")
