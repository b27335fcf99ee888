import json

from enums import Enums, RequestValidationError
from wire import Wire


def light(**fields):
    wire = Wire(body={"colour": "red", **fields})
    return wire.client(Enums, strict_responses=True).lights.get("red")


def put(**arguments):
    wire = Wire(status=204, body=None)
    wire.client(Enums).lights.replace("red", **{"colour_body": "red", **arguments})
    return json.loads(wire.sent)


def refused(call):
    try:
        call()
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_known_and_unknown_values_are_read():
    """An unknown value in an answer is kept as it came, of whichever type it is."""
    for colour in ("red", "blue"):
        assert colour == light(colour=colour).colour
    for level in (2, 9):
        assert level == light(level=level).level
    assert ["red", "blue"] == light(colours=["red", "blue"]).colours
    assert ("z", "odd") == (light(maybe="z").maybe, light(mood="odd").mood)
    assert "dim" == light(state="dim").state
    assert light(maybe=None).maybe is None


def test_another_constant_is_kept():
    """A single value breaks the document if it is another one; it is kept all the same."""
    body = {"colour": "red", "only": "other", "version": 3}
    found = Wire(body=body).client(Enums).lights.get("red")
    assert ("other", 3) == (found.only, found.version)
    assert body == found.to_dict()


def test_mixed_values_keep_their_type():
    """A number and the string of its digits are two values of one enum."""
    for value in (1, "1", "two"):
        found = light(mixed=value).mixed
        assert (type(value), value) == (type(found), found)


def test_unknown_values_are_refused_in_input():
    """In input only what the document lists is sent; the argument is named."""
    client = Wire().client(Enums)
    assert "colour" in refused(lambda: client.lights.get("blue"))
    assert "level" in refused(lambda: client.lights.get("red", level=9))
    assert "sort" in refused(lambda: client.lights.get("red", sort=["size"]))
    for field, value in {
        "colour_body": "blue",
        "level_body": 9,
        "level": 9,
        "only": "x",
        "version": 3,
        "state": "dim",
        "flag": False,
        "mixed": 2,
        "maybe": "z",
    }.items():
        if field != "level_body":
            assert field in refused(lambda f=field, v=value: put(**{f: v}))


def test_values_in_path_and_query():
    """Enums of the path and the query are sent as they are."""
    wire = Wire(body={"colour": "red"})
    wire.client(Enums).lights.get("green", level=2, sort=["name", "-name"])
    assert "GET /lights/green?level=2&sort=name&sort=-name" == wire.line


def test_open_enum_takes_anything():
    """An enum beside its own type is open in input as well."""
    assert "odd" == put(mood="odd")["mood"]
    assert "wild's" == put(mood="wild's")["mood"]
    assert None is put(maybe=None)["maybe"]
