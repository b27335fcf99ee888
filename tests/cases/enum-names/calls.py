import json

from enum_names import EnumNames, RequestValidationError, models
from wire import Wire


def put(answered=None, **arguments):
    wire = Wire(body=answered or {})
    answer = wire.client(EnumNames).jobs.replace(**arguments)
    return json.loads(wire.sent), answer


def refused(**arguments):
    try:
        put(**arguments)
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_names():
    """Each value has a constant, which is the plain value."""
    level = models.LevelValues
    assert (1, 2, 3) == (level.LOW, level.MEDIUM, level.VERY_HIGH)
    assert ("on", "off") == (models.JobStateValues.RUNNING, models.JobStateValues.STOPPED)
    assert ("r", "g") == (models.JobColourValues.RED, models.JobColourValues.GREEN)
    clash = models.JobClashValues
    assert ("+1", "-1") == (clash.CLASS_PLUS_1, clash.CLASS_MINUS_1)
    assert not hasattr(models, "JobShortValues")


def test_constants_are_sent():
    """The constants are input, in the body and in the query."""
    sent = put(level=models.LevelValues.VERY_HIGH, colour=models.JobColourValues.RED)[0]
    assert {"level": 3, "colour": "r"} == sent
    wire = Wire()
    wire.client(EnumNames).jobs.list(level=models.LevelValues.LOW, rate=0.5)
    assert "GET /jobs?level=1&rate=0.5" == wire.line


def test_named_enums_are_open():
    """A value without a name is read as it came; in input it is refused."""
    body = {"level": 9, "state": None, "colour": "b"}
    found = put(body)[1]
    assert (9, None, "b") == (found.level, found.state, found.colour)
    assert body == found.to_dict()
    assert "level" in refused(level=9)
    assert "colour" in refused(colour="b")


def test_numbers_and_mixed_values():
    """Values that Python's Literal cannot hold are checked all the same."""
    for rate in (0.5, 1, 1.0, 2.25):
        assert {"rate": rate} == put(rate=rate)[0]
    for mixed in (1, "1", 2.5, True, None):
        found = put({"mixed": mixed}, mixed=mixed)
        assert type(mixed) is type(found[0]["mixed"]) is type(found[1].mixed)
    for shape in ({"a": 1}, [1, 2], "plain"):
        assert {"shape": shape} == put(shape=shape)[0]
    assert {"half": 0.5, "point": {"x": 1}} == put(half=0.5, point={"x": 1})[0]
    bad = {"rate": 0.75, "mixed": 2, "shape": {"a": 2}, "half": 1, "point": {}}
    for name, value in bad.items():
        assert name in refused(**{name: value})


def test_answers_of_other_values():
    """An answer may have other numbers and objects."""
    body = {"rate": 0.75, "mixed": [], "shape": {"b": 1}, "half": 1.5, "point": None}
    found = put(body)[1]
    assert body == found.to_dict()
    assert (0.75, {"b": 1}) == (found.rate, found.shape)


def test_descriptions():
    """What the document says of a value stands with its constant, or with the type."""
    from pathlib import Path

    text = Path(models.__file__).read_text("utf-8")
    assert 'LOW: Final = 1\n    """Can wait."""' in text
    assert "- `'a'`: The first.\n- `'b'`: The second." in text
