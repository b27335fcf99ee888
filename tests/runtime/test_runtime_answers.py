"""Answers that are right, that drift, and that cannot be read."""

from __future__ import annotations

import json
import logging
import warnings
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import pytest
import sample
from local_server import PET, PET_ID, Reply, Server
from pydantic import Field

from _runtime.answers import Drift
from _runtime.errors import Fault, ResponseValidationError
from _runtime.lenient import has_shape
from _runtime.media_types import choose
from _runtime.model import Model, model_fields
from _runtime.operation import Answer

Shop = sample.PetShop

FULL = {
    "id": PET_ID,
    "petName": "Rex",
    "size": "huge",
    "bornAt": "2026-01-02T03:04:05",
    "photo": "/w==",
    "owner": {"fullName": "Ann", "shoeSize": 40},
    "gifts": [{"kind": "toy", "soundLevel": None}, {"kind": "meal", "grams": 1.5}],
    "scores": {"a": 1},
    "parent": {"id": PET_ID, "petName": "Max"},
    "brandNew": [1],
}


def test_right_answer(shop: Shop, server: Server) -> None:
    """Every field is typed, unknown ones are kept, new enum values are values."""
    server.replies = [Reply(200, FULL)]
    pet = shop.pets.get(PET_ID)
    assert UUID(PET_ID) == pet.id
    assert "huge" == pet.size
    assert datetime(2026, 1, 2, 3, 4, 5) == pet.born_at
    assert b"\xff" == pet.photo
    assert pet.owner is not None
    assert {"shoeSize": 40} == pet.owner.model_extra
    assert pet.gifts is not None
    assert ["Toy", "Meal"] == [type(gift).__name__ for gift in pet.gifts]
    assert {"brandNew": [1]} == pet.model_extra


def test_wire_form_again(shop: Shop, server: Server) -> None:
    """A model gives back what the server sent: same names, nothing unset."""
    server.replies = [Reply(200, FULL)]
    pet = shop.pets.get(PET_ID)
    assert FULL == pet.to_dict()
    assert FULL == json.loads(pet.to_json())
    assert PET == sample.Pet(id=UUID(PET_ID), petName="Rex").to_dict()


DRIFTED: dict[str, Any] = {
    "id": "not-a-uuid",
    "petName": 7,
    "bornAt": "soon",
    "owner": {"email": "a@b.test"},
    "gifts": [
        {"kind": "toy", "soundLevel": "loud"},
        {"kind": "bike", "wheels": 2},
        {"kind": "meal", "grams": 1},
    ],
    "scores": {"a": 1, "b": "many"},
    "parent": {"id": PET_ID},
    "photo": "?",
}
PLACES = [
    ("id", "uuid_parsing"),
    ("petName", "string_type"),
    ("bornAt", "datetime_from_date_parsing"),
    ("photo", "value_error"),
    ("owner.fullName", "missing"),
    ("gifts[].soundLevel", "int_parsing"),
    ("gifts[]", "literal_error"),
    ("scores.*", "int_parsing"),
    ("parent.petName", "missing"),
]


def test_drift_is_built(shop: Shop, server: Server) -> None:
    """What breaks the document stays plain data, all the rest is typed as ever."""
    server.replies = [Reply(200, DRIFTED)]
    pet = shop.pets.get(PET_ID)
    raw: Any = pet
    assert ("not-a-uuid", 7, "soon") == (raw.id, raw.pet_name, raw.born_at)
    assert isinstance(pet.owner, sample.Owner)
    assert pet.owner.full_name is None
    assert {"email"} == pet.owner.model_fields_set
    assert pet.gifts is not None
    assert ["Toy", "dict", "Meal"] == [type(gift).__name__ for gift in pet.gifts]
    assert {"a": 1, "b": "many"} == pet.scores
    documented = [name for name in vars(pet) if name in type(pet).model_fields]
    assert [*type(pet).model_fields] == documented
    assert pet.parent is not None
    assert UUID(PET_ID) == pet.parent.id


def test_drift_serialises(shop: Shop, server: Server) -> None:
    """A leniently built model gives its wire form back, without warnings."""
    server.replies = [Reply(200, DRIFTED)]
    pet = shop.pets.get(PET_ID)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert DRIFTED == json.loads(pet.to_json()) == pet.to_dict()
        assert "not-a-uuid" in repr(pet)


def test_drift_is_told(
    shop: Shop, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """An answer is one record of new places, no values; the callback hears each."""
    server.replies = [Reply(200, DRIFTED)]
    told: list[Drift] = []
    client = shop.with_options(on_drift=told.append)
    with caplog.at_level(logging.WARNING, "petshop"):
        client.pets.get(PET_ID)
        client.pets.get(PET_ID)
    places = "; ".join(f"{place}: {kind}" for place, kind in PLACES)
    words = f"getPet: the answer differs from the document: {places}"
    assert [words] == caplog.messages
    assert 2 * len(PLACES) == len(told)
    assert ("getPet", "gifts[].soundLevel", 2) == (
        *[d for d in told if d.place == "gifts[].soundLevel"][1][:2],
        told[-1].times,
    )


def test_drift_makes_no_type_anew(
    shop: Shop, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What reads a type and its fields is made once: it takes as long as the call."""
    server.replies = [Reply(200, FULL), Reply(200, {})]
    shop.pets.get(PET_ID)

    def refuse(*_: object, **__: object) -> None:
        pytest.fail("made anew")

    monkeypatch.setattr("_runtime.lenient.make_adapter", refuse)
    monkeypatch.setattr("_runtime.model.make_adapter", refuse)
    monkeypatch.setattr(Model, "model_rebuild", refuse)
    model_fields.cache_clear()
    assert shop.pets.get(PET_ID).pet_name is None


def test_strict(shop: Shop, server: Server) -> None:
    """Strict clients raise, with the places, the answer and what could be read."""
    server.replies = [Reply(200, {**PET, "scores": {"b": "many"}})]
    strict = shop.with_options(strict_responses=True)
    with pytest.raises(ResponseValidationError) as caught:
        strict.pets.get(PET_ID)
    assert ["scores.b"] == [fault.place for fault in caught.value.errors]
    assert isinstance(caught.value.body, sample.Pet)
    assert 200 == caught.value.response.status_code
    assert Fault("scores.b", caught.value.errors[0].message) in caught.value.errors
    server.replies = [Reply(200, FULL)]
    assert "huge" == strict.pets.get(PET_ID).size


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"", "application/json", "the body is empty"),
        (b"{", "application/json", "not JSON"),
        (b"<html>bad gateway</html>", "text/html", r"not JSON \(text/html\)"),
        (b"\xff\xfe", "application/json", "not JSON"),
    ],
)
def test_unreadable(
    shop: Shop, server: Server, body: bytes, kind: str, words: str
) -> None:
    """A success that cannot be read is an error of ours with the answer on it."""
    server.replies = [Reply(200, body, {"Content-Type": kind})]
    with pytest.raises(ResponseValidationError, match=words) as caught:
        shop.pets.get(PET_ID)
    assert body == caught.value.response.content
    assert isinstance(caught.value.body, str)


def test_no_content(shop: Shop, server: Server) -> None:
    """A documented answer without a body is None."""
    server.replies = [Reply(204)]
    deleted: object = shop.pets.delete(PET_ID)  # type: ignore[func-returns-value]  # what is tested
    assert deleted is None


def test_text_and_bytes(shop: Shop, server: Server) -> None:
    """Text answers are str, binary ones bytes, in the charset of the answer."""
    server.replies = [
        Reply(200, b"\xe9", {"Content-Type": "text/plain; charset=latin-1"})
    ]
    assert "é" == shop.pets.note(body="x")
    server.replies = [Reply(200, b"\x00\xff", {"Content-Type": "application/x"})]
    assert b"\x00\xff" == shop.pets.photo(body=b"")


def test_undocumented_success(shop: Shop, server: Server) -> None:
    """Another 2xx is read as the only documented one; without any, as plain data."""
    server.replies = [Reply(203, PET)]
    assert "Rex" == shop.pets.get(PET_ID).pet_name
    assert PET == shop.pets.open()
    server.replies = [Reply(200, b"hi", {"Content-Type": "text/plain"})]
    assert "hi" == shop.pets.open()


def test_list_answer(shop: Shop, server: Server) -> None:
    """In a list only the broken item is built leniently."""
    server.replies = [Reply(200, [PET, {"petName": 1}, PET])]
    pets = shop.pets.search("s")
    assert ["Pet"] * 3 == [type(pet).__name__ for pet in pets]
    assert UUID(PET_ID) == pets[2].id
    assert pets[1].id is None


@pytest.mark.parametrize(
    ("body", "kind"), [(["x"], "list"), ("x", "str"), (7, "int"), (None, "NoneType")]
)
def test_root_of_another_type(shop: Shop, server: Server, body: Any, kind: str) -> None:
    """What is not even an object is not given as a model: an error, with the body."""
    server.replies = [Reply(200, json.dumps(body).encode())]
    words = rf"the body is JSON of another type \({kind}\) than the document promises"
    with pytest.raises(ResponseValidationError, match=words) as caught:
        shop.pets.get(PET_ID)
    assert body == caught.value.body
    assert [""] == [fault.place for fault in caught.value.errors]
    assert 200 == caught.value.response.status_code


def test_root_of_another_type_in_list(shop: Shop, server: Server) -> None:
    """An object where a list is promised is an error; items of it stay lenient."""
    server.replies = [Reply(200, PET)]
    with pytest.raises(ResponseValidationError, match="another type"):
        shop.pets.search("s")
    server.replies = [Reply(200, [7, PET])]
    pets: list[Any] = list(shop.pets.search("s"))
    assert 7 == pets[0]
    assert UUID(PET_ID) == pets[1].id


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (sample.Toy | sample.Meal, {"kind": "bike"}, True),
        (sample.Toy | sample.Meal, 7, False),
        (sample.Pet | None, [], False),
        (sample.Pet | None, {}, True),
        (Annotated[list[int], Field(max_length=1)], [1, 2], True),
        (Annotated[int, Field(ge=0)], -1, True),
        (int, "x", False),
        (UUID, "x", False),
        (dict[str, int], {"a": "b"}, True),
        (dict[str, int], [], False),
    ],
)
def test_shapes(kind: Any, value: object, expected: bool) -> None:
    """A new variant or a broken rule keeps the shape, another type does not."""
    assert expected == has_shape(kind, value)


def test_model_names() -> None:
    """Models take the Python name and the wire name of a field."""
    by_name = sample.Owner.model_validate({"full_name": "Ann"})
    assert sample.Owner(fullName="Ann") == by_name
    assert issubclass(sample.Owner, Model)


def test_drift_of_a_map_is_one_place(shop: Shop, server: Server) -> None:
    """However many keys a map has, its drift is one place, and told once."""
    told: list[Drift] = []
    client = shop.with_options(on_drift=told.append)
    for key in ("a", "b"):
        server.replies = [Reply(200, {**PET, "scores": {key: "many"}})]
        client.pets.get(PET_ID)
    assert [("scores.*", 1), ("scores.*", 2)] == [(d.place, d.times) for d in told]


def test_undocumented_no_content(shop: Shop, server: Server) -> None:
    """204 is None where another status was documented: what was done is done.

    A strict client wants what it was promised.
    """
    server.replies = [Reply(204)]
    created: Any = shop.pets.create(pet_name="x")
    assert created is None
    strict = shop.with_options(strict_responses=True)
    with pytest.raises(ResponseValidationError, match="204, but the body is empty"):
        strict.pets.create(pet_name="x")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'\xef\xbb\xbf{"id":"%s","petName":"Zo\xc3\xab"}', "application/json"),
        (b'{"id":"%s","petName":"Zo\xeb"}', "application/json; charset=ISO-8859-1"),
        (b'{"id":"%s","petName":"Zo\xc3\xab"}', "application/json; charset=UTF-8"),
        (b'{"id":"%s","petName":"Zo\xc3\xab"}', "text/html"),
    ],
)
def test_json_of_old_servers(
    shop: Shop, server: Server, body: bytes, kind: str
) -> None:
    """A byte order mark, another charset, another media type: it is still JSON."""
    content = body.replace(b"%s", PET_ID.encode())
    server.replies = [Reply(200, content, {"Content-Type": kind})]
    pet = shop.with_options(strict_responses=False).pets.get(PET_ID)
    assert ("Zoë", UUID(PET_ID)) == (pet.pet_name, pet.id)


@pytest.mark.parametrize("kind", ["text/plain; charset=nope", "text/plain"])
def test_unknown_charset(shop: Shop, server: Server, kind: str) -> None:
    """A charset that nobody knows, or none, is UTF-8."""
    server.replies = [Reply(200, "é".encode(), {"Content-Type": kind})]
    assert "é" == shop.pets.note(body="x")


A = Answer("application/json")
B = Answer("application/vnd.x+json; version=1")
C = Answer('application/vnd.x+json; version="2"')
D = Answer("text/*")


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("application/json; charset=utf-8", A),
        ("application/vnd.x+json;version=1", B),
        ("Application/Vnd.X+JSON; charset=utf-8; Version=2", C),
        ("application/vnd.x+json; version=3", B),
        ("text/csv", D),
        ("image/png", A),
        ("", A),
        (";;", A),
    ],
)
def test_nearest_media_type(sent: str, expected: Answer) -> None:
    """The documented media type that is nearest to the one sent, else the first."""
    assert expected is choose((A, B, C, D), sent)
