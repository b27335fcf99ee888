import json
import re
from pathlib import Path

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
      parameters: [{name: pageSize, in: query, schema: {type: integer}}]
      responses:
        "200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/Any"}}}}
components:
  schemas:
    Any:
      type: object
      properties: {id: {type: string}, petOwner: {type: object, properties: {name: {type: string}}}}
"""
ANY = "#/components/schemas/Any"
OWNER = "property `petOwner` of its parent"
TAKEN = "Any is taken: told by what it is"


@pytest.fixture
def spec(folder: Path) -> Path:
    """A document in the current folder."""
    path = folder / "pets.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


def test_each_name_is_shown_with_its_place(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line a name: the name, file:line:column, how it was made, its key."""
    assert 0 == main(["inspect", spec.name, "--names"])
    lines = capsys.readouterr().out.splitlines()
    assert ["  ".join(re.split(" {2,}", line)) for line in lines] == [
        "classes (3)",
        f"AnyObject  pets.yaml:14:5  schema; {TAKEN}  {ANY}",
        f"AnyPetOwner  pets.yaml:16:40  {OWNER}  {ANY}/properties/petOwner",
        "ListPetsParams  pets.yaml:6:5  parameters of the operation  GET /pets parameters",
        "",
        "methods (1)",
        "pets.list  pets.yaml:6:5  by tag; operation listPets  GET /pets",
        "",
        "arguments (1)",
        "page_size  pets.yaml:6:5  in snake case  GET /pets query pageSize",
        "",
        "fields (1)",
        f"pet_owner  pets.yaml:16:40  in snake case  {ANY} petOwner",
    ]


def test_names_as_json(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same as objects, for other programs."""
    assert 0 == main(["inspect", spec.name, "--names", "--json"])
    rows = json.loads(capsys.readouterr().out)
    assert ["class", "class", "class", "method", "argument", "field"] == [
        row["kind"] for row in rows
    ]
    assert {
        "kind": "method",
        "name": "pets.list",
        "key": "GET /pets",
        "place": "pets.yaml:6:5",
        "how": "by tag; operation listPets",
    } == rows[3]


def test_a_locked_name_says_so(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What comes from the lock of names is not made by a rule."""
    lock = '[classes]\n"#/components/schemas/Any" = "Whatever"\n'
    (spec.parent / "names.lock").write_text(lock, encoding="utf-8")
    assert 0 == main(["inspect", spec.name, "--names", "--json"])
    first = json.loads(capsys.readouterr().out)[0]
    assert ("Whatever", "names.lock") == (first["name"], first["how"])


NAMED = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get: {operationId: listOrders, responses: {"204": {description: None.}}}
    put: {operationId: replaceAll, x-sdk-method: swap, responses: {"204": {description: None.}}}
  /{shop}/orders:
    get: {operationId: listShopOrders, responses: {"204": {description: None.}}}
"""


def test_how_methods_were_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What decided, and what told apart two that wanted one name."""
    Path("shop.yaml").write_text(NAMED, encoding="utf-8")
    assert 0 == main(["inspect", "shop.yaml", "--names", "--json"])
    rows = json.loads(capsys.readouterr().out)
    assert [
        ("orders.list", "by path; operation listOrders"),
        (
            "orders.swap",
            "resource by path, method by x-sdk-method; operation replaceAll",
        ),
        ("orders.list_shop", "by path, told apart by id; operation listShopOrders"),
    ] == [(row["name"], row["how"]) for row in rows if row["kind"] == "method"]
