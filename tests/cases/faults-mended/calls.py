import json

import pytest
from faults_mended import FaultsMended, RequestValidationError
from wire import Wire


def test_parameters_are_sent_as_meant():
    """A misspelled `in`, a lost `required`, a path's undeclared name: each has its place."""
    wire = Wire(body={"name": "a"})
    things = wire.client(FaultsMended).things
    things.get("1", "p", limit=3, sort="up", nothing="x")
    assert "GET /things/1/p?limit=3&sort=up&nothing=x" == wire.line


def test_required_as_text_is_required():
    """`required: "true"` is `required: true`."""
    with pytest.raises(TypeError):
        Wire(body={}).client(FaultsMended).things.get("1", "p")


def test_a_limit_in_quotes_is_a_limit():
    """`minimum: "1"` is `minimum: 1`."""
    with pytest.raises(RequestValidationError):
        Wire(body={}).client(FaultsMended).things.get("1", "p", limit=0)


def test_types_are_those_that_were_meant():
    """`objct`, `bool`, a property that is a type's name and a mapping under `allOf`."""
    wire = Wire(body={"name": "a", "more": {"deep": True}, "size": "small"})
    thing = wire.client(FaultsMended).things.get("1", "p", limit=3)
    assert thing.more and thing.more.deep is True
    assert ("a", "small") == (thing.name, thing.size)


def test_operations_of_one_id_are_told_apart_by_their_paths():
    """Two operations called `thing` and one in capitals are all there."""
    wire = Wire(204)
    wire.client(FaultsMended).things.replace("1", "p", name="a", colour=7)
    assert "PUT /things/1/p" == wire.line
    assert {"name": "a", "colour": 7} == json.loads(wire.sent)


def test_a_path_without_its_slash_has_one():
    """`things` is `/things`."""
    wire = Wire(body=[{"name": "a"}])
    assert "a" == wire.client(FaultsMended).things.list()[0].name
    assert "GET /things" == wire.line
