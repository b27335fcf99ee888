import json
from pathlib import Path

import overlays
from overlays import Overlays, models
from wire import Wire


def test_names_and_types_are_those_of_the_overlays():
    """A renamed operation takes the parameters that the overlay left, changed, added."""
    wire = Wire(body=[{"name": "Tom", "owner": {"email": "a@b.test"}}])
    (pet,) = wire.client(Overlays).pets.list(limit=2, page=1)
    assert "GET /v1/pets?limit=2&page=1" == wire.line
    assert ("Tom", "a@b.test") == (pet.name, pet.owner.email)


def test_a_path_is_copied():
    """`copy` gives a second path what the first one has by then."""
    wire = Wire(body=[])
    wire.client(Overlays).cats.find_pets(limit=1)
    assert "GET /pets?limit=1" == wire.line


def test_what_was_removed_is_not_there():
    """The admin's operation and the parameter for debugging are gone."""
    assert not hasattr(Overlays(), "admin")
    assert {"Pet", "Owner"} == set(dir(models))


def test_the_manifest_lists_the_overlays():
    """A change of an overlay shows like one of the document."""
    manifest = Path(overlays.__file__).with_name("_manifest.json")
    files = json.loads(manifest.read_text())["spec"]["files"]
    expected = {"openapi.yaml", "names.overlay.yaml", "more.overlay.json", "owner.yaml"}
    assert expected == set(files)
