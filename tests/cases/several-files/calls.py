import json
from pathlib import Path

import several_files
from several_files import SeveralFiles, models
from several_files.testing import FakeSeveralFiles
from wire import Wire


def test_what_other_files_say_is_on_the_wire():
    """Paths, parameters, bodies and answers of other files are sent and read."""
    wire = Wire(body={"name": "Tom", "colour": "red", "parents": [{"name": "Old"}]})
    pet = wire.client(SeveralFiles).pets.get("a b")
    assert "GET /pets/a%20b" == wire.line
    assert ("red", "Old") == (pet.colour, pet.parents[0].name)


def test_bodies_of_other_files_are_sent():
    """A body and a parameter of two files, and a circle through two schemas."""
    wire = Wire(status=201, body={"name": "Tom"})
    owner = {"name": "Ann", "pets": [{"name": "Rex"}]}
    wire.client(SeveralFiles).pets.create(name="Tom", owner=owner, limit=3)
    assert "POST /pets?limit=3" == wire.line
    assert {"name": "Tom", "owner": owner} == json.loads(wire.sent)


def test_a_mapping_names_files():
    """The tags of a union are those that its mapping gives to files."""
    wire = Wire(body=[{"kind": "hound", "tricks": ["sit"]}, {"kind": "tabby"}])
    dog, cat = wire.client(SeveralFiles).animals.list()
    assert (models.Dog, models.Cat) == (type(dog), type(cat))


def test_one_file_is_one_model_and_folders_tell_files_apart():
    """A file has one class by whatever spelling; two of one name have two."""
    names = {name for name in dir(models) if name.endswith("Pet")}
    assert {"Pet", "AnimalsPet"} == names
    assert {"favourite"} == set(models.AnimalsPet.model_fields)


def test_errors_of_other_files_are_read():
    """An answer leads to another file and from there back into the first one."""
    wire = Wire(status=404, body={"message": "no", "pet": {"name": "Tom"}})
    try:
        wire.client(SeveralFiles).pets.get("x")
    except several_files.NotFoundError as error:
        assert "Tom" == error.body.pet.name
    else:
        raise AssertionError("no error")


def test_the_manifest_lists_every_file():
    """Each file has its hash, so that a change of any of them shows."""
    manifest = Path(several_files.__file__).with_name("_manifest.json")
    spec = json.loads(manifest.read_text())["spec"]
    expected = {
        *("../shared/common.json", "../shared/examples.yaml", "openapi.yaml"),
        *("paths/bodies.yml", "paths/pets.yaml", "schemas/animals/cat.yaml"),
        *("schemas/animals/dog.yaml", "schemas/animals/pet.yaml"),
        *("schemas/owner.yaml", "schemas/pet.yaml"),
    }
    assert expected == set(spec["files"])
    assert spec["sha256"] == spec["files"]["openapi.yaml"]


def test_examples_of_other_files_are_answered_by_the_fake():
    """The example of the list stands in another file."""
    cat, dog = FakeSeveralFiles().client().animals.list()
    assert (9, ["sit"]) == (cat.lives, dog.tricks)
