"""Renames beside the lock of names, and what no package can be made of."""

import json
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
      responses: {"200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/PetDTO"}}}}}
    post:
      operationId: addPet
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/PetDTO"}}}}
      responses: {"204": {description: None.}}
  /pets/{id}/toys:
    get:
      operationId: listToys
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: None.}}
    post:
      operationId: addToy
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: None.}}
components:
  schemas:
    PetDTO: {type: object, properties: {petName: {type: string}, size: {type: string}}}
"""
SETTINGS = """\
spec = "api.yaml"
output = "out"
package.name = "pets"
"""
RENAMES = """\
[rename.resources]
pets = "animals"
"pets.toys" = "animals.things"
[rename.methods]
"pets.list" = "every"
"pets.toys.create" = "give"
[rename.types]
PetDTO = "Pet"
[rename.fields]
"PetDTO.petName" = "name"
"""


@pytest.fixture
def settings(folder: Path) -> Path:
    """The file of settings beside a document."""
    (folder / "api.yaml").write_text(DOCUMENT)
    (folder / "sdk.toml").write_text(SETTINGS)
    return folder / "sdk.toml"


def names(capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[str, str]]:
    """Give each name and how it was made, by what it is of."""
    capsys.readouterr()
    assert 0 == main(["inspect", "--names", "--json"])
    rows = json.loads(capsys.readouterr().out)
    return {row["key"]: (row["name"], row["how"]) for row in rows}


RENAMED = {
    "#/components/schemas/PetDTO": "Pet",
    "#/components/schemas/PetDTO petName": "name",
    "GET /pets": "animals.every",
    "POST /pets": "animals.create",
    "POST /pets body petName": "name",
    "GET /pets/{id}/toys": "animals.things.list",
    "POST /pets/{id}/toys": "animals.things.give",
}


def test_renames_go_before_the_lock(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the lock had is renamed with it; the lock then holds the new name.

    With the new names in the lock the old ones still say what is meant.
    """
    assert 0 == main(["generate", "--quiet", "--lock-names"])
    assert '"GET /pets" = "pets.list"' in Path("names.lock").read_text()
    settings.write_text(SETTINGS + RENAMES)
    for _ in range(2):
        assert 0 == main(["generate", "--quiet", "--lock-names"])
        found = names(capsys)
        assert (
            RENAMED.items() <= {key: name for key, (name, _) in found.items()}.items()
        )
        assert {"renamed"} == {found[key][1] for key in RENAMED}
        assert ("PetParam", "Pet as input") == found[
            "#/components/schemas/PetDTO input"
        ]
        lock = Path("names.lock").read_text()
        assert '"GET /pets" = "animals.every"' in lock
        assert '"#/components/schemas/PetDTO petName" = "name"' in lock
    settings.write_text(SETTINGS)
    assert ("animals.every", "names.lock") == names(capsys)["GET /pets"]


def test_two_names_may_be_exchanged(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where both are renamed, neither has the name of the other in the end."""
    settings.write_text(
        f'{SETTINGS}[rename.methods]\nlistPets = "create"\naddPet = "list"\n'
    )
    found = names(capsys)
    assert ("pets.create", "pets.list") == (
        found["GET /pets"][0],
        found["POST /pets"][0],
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("types.PetDTO = 'Any'", "5:7: the name `Any` has a meaning of its own"),
        ("fields.'PetDTO.size' = 'schema'", "5:8: the name `schema` has a meaning of"),
        ("methods.listPets = 'with_raw_response'", "5:9: the name `pets.with_raw_resp"),
        ("resources.pets = 'close'", "5:11: the name `close."),
        ("methods.listPets = 'toys'", "5:9: `pets.toys` would be the name of two: the"),
        (
            "fields.'PetDTO.petName' = 'size'",
            "5:8: `size` would be the name of two: the",
        ),
        (
            "fields.'PetDTO.petName' = 'class'",
            "5:8: `class` cannot be a name in Python",
        ),
        ("types.PetDTO = 'PetDTOParam'", "5:7: `PetDTOParam` would be the name of two"),
        ("types.PetDto = 'A'", "5:7: there is no type `PetDto`"),
        ("resources.pet = 'a'", "5:11: there is no resource `pet`"),
        ("resources.pets = 'a-b'", "5:11: `a-b` cannot be a name in Python"),
        ("methods.pets = 'a'", "5:9: there is no method `pets`"),
        ("fields.'PetDTO.pet_nam' = 'a'", "5:8: there is no field `PetDTO.pet_nam`"),
    ],
)
def test_names_that_cannot_be(
    settings: Path, text: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is told at its place, and nothing is written."""
    settings.write_text(f"{SETTINGS}[rename]\n{text}\n")
    assert 2 == main(["generate"])
    assert f"sdk.toml:{told}" in capsys.readouterr().err
    assert not Path("out").exists()
