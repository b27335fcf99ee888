import json
import pickle
import subprocess
import sys

import many_types
import pytest
from many_types import ManyTypes, models, params
from wire import Wire

HOUSE = {
    "id": "h1",
    "address": {"street": "Elm", "tenant": {"name": "Ann", "worth": {"amount": 1}}},
    "rooms": [{"kind": "attic", "size": 3}, {"kind": "balcony"}],
    "den": {"beside": {"size": 2}, "builtFor": {"amount": 5, "currency": "eur"}},
}
# What has been imported before and after a call, and when two more models were named.
PROGRAM = """
import sys, many_types
from wire import Wire

def count():
    folders = "many_types.models.", "many_types.params."
    return sum(name.startswith(folders) for name in sys.modules)

print(count())
Wire().client(many_types.ManyTypes).people.get_person("a")
print(count())
many_types.models.House, many_types.models.Adze
print(count())
"""


def test_an_answer_is_read_into_models_of_several_modules():
    """Each part of an answer is of its model, wherever that stands."""
    house = Wire(body=HOUSE).client(ManyTypes).houses.get("h1")
    assert isinstance(house, models.House)
    assert isinstance(house.address.tenant, models.Person)
    assert [type(room) for room in house.rooms] == [models.Attic, models.Balcony]
    assert house.den.built_for == models.Money(amount=5, currency="eur")
    assert models.House.__module__ != models.Person.__module__


def test_a_call_imports_what_it_needs_and_no_more():
    """A call makes neither the types of other resources nor those it does not use."""
    program = f"import sys; sys.path[:0] = {sys.path!r}\n{PROGRAM}"
    command = [sys.executable, "-c", program]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    before, after, at_last = map(int, shown.split())
    assert before == 0
    assert after == 2  # the shared models, and the shared params
    assert at_last > after


def test_input_goes_to_types_of_other_modules():
    """What callers give is checked and sent by types of several modules."""
    wire = Wire(status=201, body={"name": "a"})
    tools = wire.client(ManyTypes).tools
    tools.create(name="a", owner={"name": "Ann", "home": {"street": "Elm"}})
    assert json.loads(wire.sent)["owner"] == {"name": "Ann", "home": {"street": "Elm"}}
    owner, awl = models.Person(name="Ann"), models.Awl(weight=1.5)
    tools.create(name="b", owner=owner, awl=awl)
    assert json.loads(wire.sent) == {
        "name": "b",
        "owner": {"name": "Ann"},
        "awl": {"weight": 1.5},
    }
    with pytest.raises(many_types.RequestValidationError, match=r"owner\.home\.street"):
        tools.create(name="c", owner={"name": "Ann", "home": {}})


def test_a_name_of_python_and_an_alias_that_leads_to_itself_are_found():
    """A model called `Warning` and an alias in a circle may stand in the shared module."""
    wire = Wire(status=404, body={"message": "no", "tips": ["a", ["b", ["c"]]]})
    with pytest.raises(many_types.NotFoundError) as caught:
        wire.client(ManyTypes).houses.get("h1")
    assert isinstance(caught.value.body, models.Warning)
    assert caught.value.body.tips == ["a", ["b", ["c"]]]


def test_variants_are_told_apart_as_in_one_module():
    """A union of fourteen is read and checked variant by variant."""
    papers = [{"deedNo": "1", "signer": {"name": "Ann"}}, {"willNo": "2"}]
    found = Wire(body=papers).client(ManyTypes).houses.papers.list("h1")
    assert [type(paper) for paper in found] == [models.Deed, models.Will]
    wire = Wire(status=204, body=None)
    client = wire.client(ManyTypes)
    client.houses.papers.create("h1", body={"will_no": "2", "signer": {"name": "Ann"}})
    assert json.loads(wire.sent) == {"willNo": "2", "signer": {"name": "Ann"}}
    client.houses.papers.create("h1", body=models.Deed(deed_no="1"))
    assert json.loads(wire.sent) == {"deedNo": "1"}


def test_the_folder_is_one_module_to_its_users():
    """All names are there: one by one, by a star, in `dir`; an error for any other."""
    assert {"House", "CurrencyValues", "Tips", "Awl"} <= set(models.__all__)
    assert dir(models) == models.__all__
    assert dir(params) == params.__all__
    for module, name in ((models, "Hose"), (params, "House")):
        with pytest.raises(AttributeError, match=f"has no attribute '{name}'"):
            getattr(module, name)
    starred: dict[str, object] = {}
    exec("from many_types.models import *", starred)
    assert set(models.__all__) <= starred.keys()
    assert starred["House"] is models.House


def test_a_model_can_be_pickled():
    """Pickle finds the class of a model in its own module."""
    house = Wire(body=HOUSE).client(ManyTypes).houses.get("h1")
    assert pickle.loads(pickle.dumps(house)) == house


def test_an_object_beside_its_id_is_made_when_it_comes():
    """The models of `str | Person | Company` are asked when there is an object."""
    company = {"name": "Inc", "number": 7, "houses": [{**HOUSE, "owner": "p1"}]}
    body = {**HOUSE, "owner": company, "owners": ["p2", {"name": "Ann", "home": None}]}
    house = Wire(body=body).client(ManyTypes).houses.get("h1")
    assert isinstance(house.owner, models.Company)
    assert [house.owner.number, house.owner.houses[0].owner] == [7, "p1"]
    assert ["p2", models.Person] == [house.owners[0], type(house.owners[1])]
    assert house.to_dict() == body == json.loads(house.to_json())
    assert models.House(**{**HOUSE, "owner": house.owner}).owner is house.owner
    assert "owner" in models.House.model_json_schema()["properties"]


def test_what_drifts_in_such_an_object_is_found():
    """Read leniently, with its place; a strict client refuses it."""
    body = {**HOUSE, "owner": {"number": "many"}, "owners": [{}]}
    drifts: list[str] = []
    client = Wire(body=body).client(ManyTypes, on_drift=lambda d: drifts.append(d.place))
    house = client.houses.get("h1")
    assert isinstance(house.owners[0], models.Person)
    assert drifts == ["owner", "owners[].name"]
    with pytest.raises(many_types.ResponseValidationError, match=r"owners\[0\]\.name"):
        Wire(body=body).client(ManyTypes, strict_responses=True).houses.get("h1")
