import json

from swagger_2_files import ConflictError, Swagger2Files, models
from wire import Wire


def test_bodies_of_another_file():
    """A body, an answer and an error that stand in another file are what they are here."""
    wire = Wire(body={"name": None})
    pet = wire.client(Swagger2Files).pets.replace(7, name="Rex", parent={"name": None})
    assert models.Pet(name=None) == pet
    assert "PUT /pets/7" == wire.line
    assert {"name": "Rex", "parent": {"name": None}} == json.loads(wire.sent)
    try:
        Wire(409, {"message": "m"}).client(Swagger2Files).pets.replace(7, name="Rex")
    except ConflictError as error:
        assert "m" == error.body.message
    else:
        raise AssertionError("no error")


def test_a_path_of_another_file():
    """A path item may be in another file, and its schemas in a third."""
    wire = Wire(body=[{"name": "Rex"}])
    assert ["Rex"] == [p.name for p in wire.client(Swagger2Files).pets.list(tags="a")]
