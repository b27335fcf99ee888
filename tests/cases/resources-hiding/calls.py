from datetime import date

from resources_hiding import ResourcesHiding
from wire import Wire


def test_children_come_first():
    """Their modules are loaded before the types of the parent's answers are met."""
    client = Wire(body=[1]).client(ResourcesHiding)
    shelves = client.shelves
    children = (shelves.list, shelves.date, shelves.str, shelves.self)
    assert [[1]] * 4 == [child.get("a") for child in children]
    client = Wire(body=["2026-01-31"]).client(ResourcesHiding)
    assert [date(2026, 1, 31)] == client.shelves.create(body=["a"])
    assert ["2026-01-31"] == client.shelves.list_all(since=date(2026, 1, 1))
