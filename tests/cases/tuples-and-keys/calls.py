import json
from uuid import UUID

from tuples_and_keys import RequestValidationError, TuplesAndKeys, models
from wire import Wire

ID = "6f1c1a4e-8c0b-4d0e-9d3f-2b7a5c9e1f00"


def put(answered=None, **arguments):
    wire = Wire(body=answered or {})
    answer = wire.client(TuplesAndKeys).things.replace(**arguments)
    return json.loads(wire.sent), answer


def refused(**arguments):
    try:
        put(**arguments)
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_tuples_in_answers():
    """An array of exactly so many items is a tuple of their types."""
    body = {"pair": [ID, 2], "taken": None, "rest": ["a", 1, 2], "none": []}
    found = put(body)[1]
    assert (UUID(ID), 2) == found.pair
    assert (None, ["a", 1, 2], []) == (found.taken, found.rest, found.none)
    assert body == found.to_dict()


def test_tuples_of_another_length():
    """An answer that is too short, too long or of other types is kept."""
    for pair in ([ID], [ID, 2, 3], ["no id", 2]):
        assert {"pair": pair} == put({"pair": pair})[1].to_dict()
    first, second = put({"pair": [ID, "two"]})[1].pair
    assert (UUID(ID), "two") == (first, second)


def test_tuples_in_input():
    """A tuple or a list, each item checked by its own type."""
    for pair in ((UUID(ID), 2), [ID, 2]):
        assert {"pair": [ID, 2]} == put(pair=pair)[0]
    assert {"taken": None} == put(taken=None)[0]
    assert "pair[1]" in refused(pair=(ID, 0))
    assert "pair" in refused(pair=(ID,))
    assert "pair" in refused(pair=(ID, 1, 2))
    assert "rest[1]" in refused(rest=["a", 1.5])
    assert "none" in refused(none=[1])


def test_tuples_of_objects():
    """Objects in tuples have their wire names; a whole body may be a list of tuples."""
    wire = Wire(body=[[1, 2.5, {"shownText": "x"}]])
    points = wire.client(TuplesAndKeys).points
    for label in ({"shown_text": "x"}, models.Label(shown_text="x")):
        ((x, y, found),) = points.replace(body=[(1, 2.5, label)])
        assert [[1, 2.5, {"shownText": "x"}]] == json.loads(wire.sent)
        assert (1, 2.5, "x") == (x, y, found.shown_text)


def test_tuple_in_the_query():
    """A tuple travels as an array does."""
    wire = Wire()
    wire.client(TuplesAndKeys).things.replace(box=(1, 2))
    assert "PUT /things?box=1&box=2" == wire.line


def test_unique_items():
    """Nothing may be in such a list twice."""
    assert {"unique": [{"a": 1}, {"a": 2}]} == put(unique=[{"a": 1}, {"a": 2}])[0]
    assert "unique" in refused(unique=[{"a": 1}, {"a": 1}])
    assert [{}, {}] == put({"unique": [{}, {}]})[1].unique


def test_keys():
    """Keys by pattern and by list, and how many there may be."""
    assert {"keys": {"x-a": 1, "y-b": "2"}} == put(keys={"x-a": 1, "y-b": "2"})[0]
    assert "keys" in refused(keys={"z": 1})
    assert {"listed": {"a": 1}} == put(listed={"a": 1})[0]
    assert "listed" in refused(listed={"c": 1})
    assert {"c": 1} == put({"listed": {"c": 1}})[1].listed
    assert "sized" in refused(sized={})
    assert "sized" in refused(sized={"a": 1, "b": 2, "c": 3})


def test_typed_further_fields():
    """Fields that an object does not name are checked, and get their wire names."""
    record = {"name": "n", "more": {"shown_text": "x"}}
    sent = {"name": "n", "more": {"shownText": "x"}}
    assert {"record": sent} == put(record=record)[0]
    model = models.Record(name="n", more=models.Label(shown_text="x"))
    assert {"record": sent} == put(record=model)[0]
    assert "record.more.shown_text" in refused(record={"more": {"shown_text": 1}})
    assert "record.more" in refused(record={"more": 1})
    assert {"marked": {"name": "n", "n1": 1, "m1": True}} == put(
        marked={"name": "n", "n1": 1, "m1": True}
    )[0]
    assert "marked.n1" in refused(marked={"n1": "x"})


def test_patterns():
    """One that Python cannot read is left to the server; named groups are respelled."""
    assert {"word": "1", "year": "2026"} == put(word="1", year="2026")[0]
    assert "year" in refused(year="26")
