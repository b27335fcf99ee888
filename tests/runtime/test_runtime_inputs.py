"""Arguments on the wire, and what is refused before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Required
from uuid import UUID

import pytest
import sample
from local_server import PET, PET_ID, Reply, Server
from pydantic import Field, with_config
from typing_extensions import TypedDict

from _runtime.errors import Fault, RequestValidationError
from _runtime.inputs import convert, prepare
from _runtime.model import INPUT, Model, Twin
from _runtime.omit import omit
from _runtime.rules import Matches

Shop = sample.PetShop


def sent(server: Server) -> Any:
    """The last body that arrived."""
    return json.loads(server.seen[-1].body)


@pytest.fixture(autouse=True)
def created(server: Server) -> None:
    """Every call succeeds."""
    server.replies = [Reply(201, PET)]


def test_left_out_null_value(shop: Shop, server: Server) -> None:
    """Left out is not sent, None is null, a value is a value; also inside."""
    shop.pets.create(
        pet_name="Rex",
        born_at=None,
        owner={"full_name": "Ann", "email": None},
        gifts=[{"kind": "toy"}],
    )
    assert {
        "petName": "Rex",
        "bornAt": None,
        "owner": {"fullName": "Ann", "email": None},
        "gifts": [{"kind": "toy"}],
    } == sent(server)


def test_nested_omit(shop: Shop, server: Server) -> None:
    """`omit` inside a nested value leaves that field out."""
    shop.pets.create(pet_name="Rex", owner={"full_name": "Ann", "email": omit})  # type: ignore[typeddict-item]  # the types refuse it, a dict at run time may hold it
    assert {"fullName": "Ann"} == sent(server)["owner"]


def test_models_as_input(shop: Shop, server: Server) -> None:
    """A model is sent as what was set of it, unknown fields too, at any depth."""
    owner = sample.Owner.model_validate({"fullName": "Ann", "age": 3})
    shop.pets.create(
        pet_name="Rex", owner=owner, gifts=[sample.Meal(kind="meal", grams=2.5)]
    )
    assert {"fullName": "Ann", "age": 3} == sent(server)["owner"]
    assert [{"kind": "meal", "grams": 2.5}] == sent(server)["gifts"]


def test_union_variants(shop: Shop, server: Server) -> None:
    """Each variant of a union gets its own wire names."""
    shop.pets.create(
        pet_name="Rex",
        gifts=[{"kind": "toy", "sound_level": 2}, {"kind": "meal", "grams": 1.5}],
    )
    expected = [{"kind": "toy", "soundLevel": 2}, {"kind": "meal", "grams": 1.5}]
    assert expected == sent(server)["gifts"]


def test_wire_names_are_accepted(shop: Shop, server: Server) -> None:
    """Nested input may use the API's own names, and fields nobody documented."""
    owner: Any = {"fullName": "Ann", "shoeSize": 40}
    shop.pets.create(pet_name="Rex", owner=owner)
    assert owner == sent(server)["owner"]


def test_formats(shop: Shop, server: Server) -> None:
    """Python objects become text; text is sent as it was written."""
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    shop.pets.create(pet_name="Rex", born_at=moment, chip_id=UUID(PET_ID))
    assert "2026-01-02T03:04:05+00:00" == sent(server)["bornAt"]
    assert PET_ID == sent(server)["chipId"]
    shop.pets.create(pet_name="Rex", born_at="2026-01-02t03:04:05.10Z")
    assert "2026-01-02t03:04:05.10Z" == sent(server)["bornAt"]


def test_clashing_name(shop: Shop, server: Server) -> None:
    """A field with the name of an option is another argument, and both work."""
    shop.pets.create(pet_name="Rex", timeout_field=3, timeout=5)
    assert 3 == sent(server)["timeout"]


def test_all_faults_at_once(shop: Shop, server: Server) -> None:
    """All faults are named in Python names, and nothing is sent."""
    bad: Any = {"pet_name": "", "weight": "1", "owner": {"full_name": 3}}
    with pytest.raises(RequestValidationError) as caught:
        shop.pets.create(**bad)
    assert [
        Fault("pet_name", "String should have at least 1 character"),
        Fault("owner.full_name", "Input should be a valid string"),
        Fault("weight", "Input should be a valid number"),
    ] == caught.value.errors
    assert str(caught.value).startswith("createPet:\n  pet_name: String should")
    assert [] == server.seen


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        ({"gifts": [{"kind": "meal"}]}, "gifts[0].grams"),
        ({"owner": {}}, "owner.full_name"),
        ({"owner": {"fullName": ""}}, "owner.full_name"),
        ({"chip_id": "x"}, "chip_id"),
        ({"chip_id": PET_ID.upper()}, "chip_id"),
        ({"timeout_field": "x"}, "timeout_field"),
    ],
)
def test_fault_places(shop: Shop, arguments: Any, place: str) -> None:
    """A fault is found at the argument's own path, without a type's name in it."""
    with pytest.raises(RequestValidationError) as caught:
        shop.pets.create(**{"pet_name": "Rex", **arguments})
    assert place in [fault.place for fault in caught.value.errors]


def test_faults_hide_values(shop: Shop) -> None:
    """What the user gave is not repeated in an error or its cause."""
    with pytest.raises(RequestValidationError) as caught:
        shop.pets.create(pet_name="Rex", owner={"full_name": 1, "email": "secret-x"})  # type: ignore[typeddict-item]  # what is tested
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert "secret-x" not in str(caught.value)


def test_condition(shop: Shop, server: Server) -> None:
    """A condition of the document is checked before sending, in Python names."""
    with pytest.raises(RequestValidationError) as caught:
        shop.pets.create(pet_name="Rex", size="big")
    assert "createPet: chip_id is required when size is 'big'" == str(caught.value)
    assert [] == server.seen
    shop.pets.create(pet_name="Rex", size="big", chip_id=None)
    assert sent(server)["chipId"] is None


def test_checks_off(shop: Shop, server: Server) -> None:
    """Without checks right input makes the same bytes, wrong input is sent as given."""
    free = shop.with_options(validate_requests=False)
    right: Any = {
        "pet_name": "Rex",
        "born_at": datetime(2026, 1, 2),
        "owner": sample.Owner(fullName="Ann"),
        "gifts": [{"kind": "toy", "sound_level": 2}],
    }
    shop.pets.create(**right)
    free.pets.create(**right)
    assert server.seen[0].body == server.seen[1].body
    wrong: Any = {
        "pet_name": 5,
        "size": "big",
        "weight": "7",
        "owner": {"full_name": 1, "email": False},
        "gifts": [{"kind": "toy", "sound_level": "loud"}, {"kind": "new"}],
    }
    free.pets.create(**wrong)
    assert {
        "petName": 5,
        "size": "big",
        "weight": "7",
        "owner": {"fullName": 1, "email": False},
        "gifts": [{"kind": "toy", "soundLevel": "loud"}, {"kind": "new"}],
    } == sent(server)


def test_parameters(shop: Shop, server: Server) -> None:
    """Path, query and header parameters go where they belong, encoded."""
    server.replies = [Reply(200, [])]
    shop.pets.search("a/b", tags=["x", "y&z"], owner={"full_name": "Ann"}, trace="t 1")
    seen = server.seen[0]
    expected = "/shelves/a%2Fb/pets?tag=x&tag=y%26z&owner%5BfullName%5D=Ann"
    assert expected == seen.path
    assert "t 1" == seen.headers["x-trace"]


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        ({"shelf": ".."}, "shelf"),
        ({"shelf": ""}, "shelf"),
        ({"shelf": "s", "trace": "a\r\nb: c"}, "trace"),
        ({"shelf": "s", "tags": "text"}, "tags"),
        ({"shelf": "s", "extra_headers": {"a": "b\n"}}, "extra_headers['a']"),
        ({"shelf": "s", "extra_query": {"a": float("nan")}}, "extra_query['a']"),
        ({"shelf": "s", "extra_body": 3}, "extra_body"),
    ],
)
def test_parameters_refused(
    shop: Shop, server: Server, arguments: Any, place: str
) -> None:
    """What would change the path or the headers is refused by name."""
    with pytest.raises(RequestValidationError) as caught:
        shop.pets.search(**arguments)
    assert [place] == [fault.place for fault in caught.value.errors]
    assert [] == server.seen


def test_other_bodies(shop: Shop, server: Server) -> None:
    """Text, bytes and JSON of any shape are the argument `body`."""
    server.replies = [Reply(200, "é".encode(), {"Content-Type": "text/plain"})]
    assert "é" == shop.pets.note(body="é")
    assert "é".encode() == server.seen[-1].body
    assert b"\x00\xff" == shop.pets.photo(body=b"\x00\xff") or server.seen[-1].body
    assert b"\x00\xff" == server.seen[-1].body
    assert "application/octet-stream" == server.seen[-1].headers["content-type"]
    server.replies = [Reply(200, [1])]
    assert [1] == shop.pets.numbers(body=[1, 2.5])
    assert b"[1.0,2.5]" == server.seen[-1].body
    shop.pets.numbers(body=None)
    assert b"null" == server.seen[-1].body
    shop.pets.numbers()
    assert "content-type" not in server.seen[-1].headers


def test_wrong_other_bodies(shop: Shop) -> None:
    """A body of the wrong kind, or one that JSON cannot hold, is refused."""
    wrong: Any = 3
    with pytest.raises(RequestValidationError, match="body: Input should be a valid"):
        shop.pets.note(body=wrong)
    with pytest.raises(RequestValidationError, match="body: Input should be bytes"):
        shop.pets.photo(body=wrong)
    with pytest.raises(RequestValidationError, match="body: cannot be JSON"):
        shop.pets.numbers(body=[float("nan")])


def test_empty_spread_bodies() -> None:
    """Nothing given: `{}` for a required body, no body for an optional one."""
    assert prepare(sample._MERGE, {"self": 0, "options": {}}).content is None
    required = sample.Operation(
        "x", "POST", "/x", body=sample.Body("application/json", spread=True)
    )
    assert b"{}" == prepare(required, {"a": omit}).content


def test_vendor_json_and_extra_body(shop: Shop, server: Server) -> None:
    """Vendor JSON is JSON; `extra_body` goes over the body, or is one."""
    shop.pets.merge(pet_name="Rex", extra_body={"petName": "Max", "x": sample.omit})
    assert {"petName": "Max"} == sent(server)
    assert "application/merge-patch+json" == server.seen[-1].headers["content-type"]
    shop.pets.merge(extra_body={"a": [1]})
    assert {"a": [1]} == sent(server)


def test_unknown_option(shop: Shop) -> None:
    """An unknown keyword is a TypeError that names it and what was meant."""
    wrong: Any = {"timeot": 3}
    with pytest.raises(TypeError, match="createPet has no option 'timeot'; did you"):
        shop.pets.create(pet_name="Rex", **wrong)
    with pytest.raises(TypeError, match="PetShop has no option 'retries'"):
        shop.with_options(retries=3)  # type: ignore[call-arg]  # what is tested


def test_undocumented_values(shop: Shop, server: Server) -> None:
    """Dates and the like in fields that nobody documented become JSON as well."""
    shop.pets.create(pet_name="Rex", extra_body={"on": date(2026, 1, 2), "x": {1: 2}})
    assert {"petName": "Rex", "on": "2026-01-02", "x": {"1": 2}} == sent(server)


class Wheel(Model):
    inches: int = Field(alias="sizeInInches")


@with_config(INPUT)
class _Wheel(TypedDict, total=False):
    inches: Required[Annotated[int, Field(alias="sizeInInches", gt=0)]]


@with_config(INPUT)
class _Bicycle(TypedDict, total=False):
    wheels: Sequence[Twin[_Wheel, Wheel]]
    spare: Twin[_Wheel, Wheel] | Mapping[str, Any] | None


def convert_bicycle(value: dict[str, Any]) -> tuple[Any, list[Fault]]:
    """A checked bicycle on the wire, and what is wrong with it."""
    faults: list[Fault] = []
    return convert(lambda: _Bicycle, value, True, faults), faults


def test_parts_cost_when_they_are_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pydantic looks into the type of a part at the first call that sends one, once."""
    seen: list[str] = []

    def look(source: Any, handler: Any) -> Any:
        seen.append(source.__name__)
        return handler(source)

    for twin in (_Wheel, _Bicycle):
        monkeypatch.setattr(twin, "__get_pydantic_core_schema__", look, raising=False)
    assert ({}, []) == convert_bicycle({})
    assert ["_Bicycle"] == seen
    for _ in range(2):
        wire = {"wheels": [{"sizeInInches": 2}]}
        assert (wire, []) == convert_bicycle({"wheels": [{"inches": 2}]})
    assert 1 == seen.count("_Wheel")


def test_faults_in_parts_have_their_place() -> None:
    """All that is wrong in parts is told with its place from the whole, at once."""
    _, faults = convert_bicycle({"wheels": [{"inches": 0}, {}, 3]})
    assert ["wheels[0].inches", "wheels[1].inches", "wheels[2]"] == [
        fault.place for fault in faults
    ]


def test_a_part_or_any_other_object() -> None:
    """An object that fits the part has its wire names, another is sent as it stands."""
    for value, wire in (({"inches": 2}, {"sizeInInches": 2}), ({"a": 1}, {"a": 1})):
        assert ({"spare": wire}, []) == convert_bicycle({"spare": value})


def test_a_pattern_is_of_texts() -> None:
    """What is no text passes a pattern, a text has to match it."""
    faults: list[Fault] = []
    kind = Annotated[int | str, Matches("^a")]
    assert [1, "ab"] == [
        convert(lambda: kind, value, True, faults) for value in (1, "ab")
    ]
    assert [] == faults
    convert(lambda: kind, "b", True, faults)
    assert ["Input should match ^a"] == [fault.message for fault in faults]
