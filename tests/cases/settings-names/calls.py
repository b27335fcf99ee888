from settings_names import SettingsNames, models
from wire import Wire

REX = {"petName": "Rex", "kind": "dog"}


def test_names_are_those_of_the_settings():
    """A resource, methods in it, a class, and fields that keep their names on the wire."""
    wire = Wire(body=REX)
    client = wire.client(SettingsNames)
    found = client.animals.register(name="Rex", pet_id="dog")
    assert b'{"petName":"Rex","kind":"dog"}' == wire.sent
    assert models.Pet(name="Rex", pet_id="dog") == found
    assert ("Rex", "dog") == (found.name, found.pet_id)
    assert REX == found.to_dict()
    client.animals.find("7")
    assert "GET /pets/7" == wire.line


def test_a_method_and_a_resource_may_move():
    """What has a whole way as its new name is there; what is below a resource follows."""
    wire = Wire(body=[])
    client = wire.client(SettingsNames)
    assert [] == client.toys.every("7")
    assert "GET /pets/7/toys" == wire.line
    assert [] == client.office.staff.list_users()
    assert "GET /admin/users" == wire.line


def test_what_is_said_of_a_resource_goes_along():
    """The words of the tag are those of the resource under its new name."""
    assert "All that is alive." == SettingsNames.animals.__doc__
