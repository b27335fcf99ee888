"""Answers of a server that has drifted before: read in one pass, as the lenient reader."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest
import sample
from local_server import PET_ID, Reply, Server
from pydantic import Field, ValidationError

from _runtime import answers
from _runtime.drifting import reader_of
from _runtime.errors import ResponseValidationError
from _runtime.lenient import Builder, Problem, show_path
from _runtime.model import Model

PET: dict[str, Any] = {
    "id": PET_ID,
    "petName": "Rex",
    "size": "huge",
    "bornAt": "2026-01-02T03:04:05",
    "photo": "/w==",
    "owner": {"fullName": "Ann", "shoeSize": 40},
    "gifts": [{"kind": "toy", "soundLevel": None}, {"kind": "meal", "grams": 1.5}],
    "scores": {"a": 1},
    "parent": {"id": PET_ID, "petName": "Max", "owner": {"fullName": "Bob"}},
    "brandNew": [1],
}
ODD = (None, 7, "soon", True, [], [{}], {}, {"fullName": 3}, {"kind": "toy"})


class Page(Model):
    pets: list[sample.Pet] = Field(alias="allPets")
    by_name: dict[str, sample.Pet | None] | None = Field(alias="byName", default=None)
    owners: list[list[sample.Owner]] | None = None
    total: int


PAGE = {"allPets": [PET, PET], "byName": {"a": PET}, "owners": [[PET["owner"]]]}
KINDS: dict[str, tuple[Callable[[], object], Any]] = {
    "object": (lambda: sample.Pet, PET),
    "list": (lambda: list[sample.Pet], [PET, PET, PET]),
    "map": (lambda: dict[str, sample.Pet], {"a": PET, "b": PET}),
    "page": (lambda: Page, {**PAGE, "total": 2}),
}


def list_places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where something can be damaged: each key and item below the root."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in items:
        yield (*path, key)
        if isinstance(item, dict | list):
            yield from list_places(item, (*path, key))


def damage(value: Any, chance: random.Random) -> Any:
    """A copy in which one to three places lack or hold something else."""
    value = deepcopy(value)
    for _ in range(chance.randint(1, 3)):
        *above, key = chance.choice([*list_places(value)])
        inside = value
        for part in above:
            inside = inside[part]
        if chance.random() < 0.4:
            del inside[key]
        else:
            inside[key] = deepcopy(chance.choice(ODD))
        if not value:
            break
    return value


def plain(problems: list[Problem]) -> set[tuple[str, str, str]]:
    """What users are told of each: its place as that of any item, and how it is wrong."""
    found: set[tuple[str, str, str]] = set()
    for path, message, kind in problems:
        keys = ("*" if type(part).__name__ == "MapKey" else part for part in path)
        found.add((re.sub(r"\[\d+\]", "[]", show_path(tuple(keys))), message, kind))
    return found


@pytest.mark.parametrize("name", KINDS)
def test_the_same_as_part_by_part(name: str) -> None:
    """Whatever is wrong, one pass gives the values and the places of the lenient reader."""
    get_type, valid = KINDS[name]
    read_in_one = 0
    for seed in range(400):
        data = damage(valid, random.Random(seed))
        builder, found = Builder(), list[Problem]()
        expected = builder.build(get_type(), data)
        try:
            built = reader_of(get_type).validate_json(json.dumps(data), context=found)
        except ValidationError:
            continue
        assert plain(builder.problems) == plain(found), data
        assert expected == built, data
        assert repr(expected) == repr(built), data
        read_in_one += bool(found)
    assert read_in_one > 300


def test_again(shop: sample.PetShop, server: Server) -> None:
    """The first drift of an operation and the next ones give the same model and places."""
    drifted = {**PET, "petName": 7, "owner": {}, "parent": {"id": "?"}}
    server.replies = [Reply(200, drifted)]
    told: list[Any] = []
    answers._drifted.clear()
    client = shop.with_options(on_drift=told.append)
    first, second = client.pets.get(PET_ID), client.pets.get(PET_ID)
    assert first == second
    assert drifted == second.to_dict() == json.loads(second.to_json())
    half = len(told) // 2
    assert 4 == half
    assert {d[1:3] for d in told[:half]} == {d[1:3] for d in told[half:]}
    assert {2} == {d.times for d in told[half:]}


def test_only_what_drifts(shop: sample.PetShop, server: Server) -> None:
    """A server that is as documented again is read as ever, with nothing told."""
    told: list[Any] = []
    client = shop.with_options(on_drift=told.append)
    server.replies = [Reply(200, {**PET, "petName": 7})]
    client.pets.get(PET_ID)
    told.clear()
    server.replies = [Reply(200, PET)]
    assert PET == client.pets.get(PET_ID).to_dict()
    assert not told


def test_strict_after_lenient(shop: sample.PetShop, server: Server) -> None:
    """A strict client tells the exact place, though another has seen the drift before."""
    server.replies = [Reply(200, {**PET, "gifts": [{"kind": "meal"}]})]
    shop.pets.get(PET_ID)
    strict = shop.with_options(strict_responses=True)
    with pytest.raises(ResponseValidationError, match=r"gifts\[0\]\.grams"):
        strict.pets.get(PET_ID)
