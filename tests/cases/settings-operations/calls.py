from settings_operations import SettingsOperations, models
from wire import Wire


def test_what_is_wanted_is_there():
    """What `include` means, without what `exclude` means."""
    wire = Wire(body={"fine": True})
    client = wire.client(SettingsOperations)
    assert models.Status(fine=True) == client.admin.get()
    wire.body = {"petName": "Rex"}
    assert "Rex" == client.pets.get("7").pet_name
    assert not hasattr(client.pets, "create")
    assert not hasattr(client.admin, "list_users")


def test_models_that_nobody_needs_are_left_out():
    """Those of the operations that are not wanted."""
    assert ["PetDTO", "Status"] == sorted(models.__all__)
