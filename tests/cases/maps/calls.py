import json

from maps import Maps, RequestValidationError, models
from wire import Wire


def call(body=None, **arguments):
    wire = Wire(body=body or {})
    answer = wire.client(Maps).maps.create(**arguments)
    return json.loads(wire.sent), answer


def refused(**arguments):
    try:
        call(**arguments)
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_answers():
    """Values of a map are of its type, at any depth."""
    body = {
        "objects": {"x": {"fooBar": "y"}},
        "nested": {"a": {"b": [1]}},
        "nullable": None,
        "nullableValues": {"a": None},
        "free": {"a": [1]},
        "enums": {"x": "a", "y": "other"},
        "named": {"a": "longer than three"},
        "empty": {},
    }
    found = call(body)[1]
    assert "y" == found.objects["x"].foo_bar
    assert [1] == found.nested["a"]["b"]
    assert (None, {"a": None}) == (found.nullable, found.nullable_values)
    assert ({"a": [1]}, {"x": "a", "y": "other"}) == (found.free, found.enums)
    assert body == found.to_dict()


def test_typed_extra_fields():
    """Beside properties the rest has its type, and is in `model_extra`."""
    found = call({"typed": {"name": "n", "x": {"fooBar": "y"}}})[1].typed
    assert models.Closed is type(found.model_extra["x"])
    assert "y" == found.x.foo_bar


def test_unknown_fields_are_kept():
    """An answer may bring fields that nobody announced, even in a closed object."""
    body = {"open": {"name": "n", "more": 1}, "closed": {"more": 2}, "new": 3}
    found = call(body)[1]
    assert (1, 2, 3) == (found.open.more, found.closed.more, found.new)
    assert body == found.to_dict()


def test_input():
    """Keys of a map stay as they are; fields of its values get their wire names."""
    given = {"objects": {"foo_bar": {"foo_bar": "y"}}, "nullable": None}
    given |= {"nested": {"a": {"b": (1,)}}, "open": {"name": "n", "more": 1}}
    assert {
        "objects": {"foo_bar": {"fooBar": "y"}},
        "nullable": None,
        "nested": {"a": {"b": [1]}},
        "open": {"name": "n", "more": 1},
    } == call(**given)[0]
    model = models.Closed(foo_bar="y")
    assert {"closed": {"fooBar": "y"}} == call(closed=model)[0]


def test_typed_extra_fields_in_input():
    """What is beside the properties may be given, and is sent."""
    typed = {"name": "n", "x": {"fooBar": "y"}}
    assert {"typed": typed} == call(typed=typed)[0]


def test_refused():
    """Values of another type, and fields that a closed object does not know."""
    assert "nested.a.b" in refused(nested={"a": {"b": ["x"]}})
    assert "closed" in refused(closed={"other": 1})
    assert "enums.x" in refused(enums={"x": "c"})
    assert "named.a" in refused(named={"a": "long"})
    assert "nullable_values" in refused(nullable_values={"a": 1})


def test_maps_as_body_and_answer():
    """A body and an answer that are maps."""
    wire = Wire(body={"a": [{"fooBar": "y"}]})
    answer = wire.client(Maps).metrics.replace(body={"x": 1, "y": None, "z": 1.5})
    assert b'{"x":1,"y":null,"z":1.5}' == wire.sent
    assert {"a": [models.Closed(foo_bar="y")]} == answer
