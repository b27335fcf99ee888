from names_locked import NamesLocked, models
from wire import Wire


def test_names_stay():
    """Class, field, argument and method have the names of the lock."""
    wire = Wire(body={"petName": "Rex", "owner": {"name": "Ann"}})
    found = wire.client(NamesLocked).animals.list(page_size=5)
    assert "GET /animals?pageSize=5" == wire.line
    assert isinstance(found, models.Pet)
    assert "Rex" == found.nick
    assert models.Keeper(name="Ann") == found.owner


def test_others_get_other_names():
    """What has a better claim, but came later, has another name."""
    wire = Wire(body={"since": "2026"})
    found = wire.client(NamesLocked).animals.list_beasts()
    assert isinstance(found, models.PetModel)
    wire.client(NamesLocked).animals.list(page_size=1, page_size_query=2)
    assert "GET /animals?pageSize=1&page_size=2" == wire.line
