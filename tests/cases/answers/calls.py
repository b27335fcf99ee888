from answers import Answers, APIStatusError, NotFoundError, models
from wire import Wire


def call(method, *, status=200, body=None, **headers):
    wire = Wire(status=status, body=body, headers=headers)
    return getattr(wire.client(Answers, max_retries=0).answers, method)()


def error(status, body):
    try:
        call("get_errors", status=status, body=body)
    except APIStatusError as found:
        return found
    raise AssertionError("no error was raised")


def test_none():
    """204 is None, and so is an answer without content among others."""
    assert call("delete_none", status=204) is None
    assert call("put_two", status=202) is None


def test_each_status_has_its_type():
    """The class of an answer is that of its status."""
    assert models.Thing(id="x") == call("put_two", status=200, body={"id": "x"})
    assert models.Receipt(number=1) == call("put_two", status=201, body={"number": 1})


def test_lists_maps_and_scalars():
    """Answers that are no object are read as what they are."""
    assert [models.Thing(id="x")] == call("get_array", body=[{"id": "x"}])
    assert {"a": models.Thing(id="x")} == call("get_map", body={"a": {"id": "x"}})
    assert [1, {"a": None}] == call("get_free", body=[1, {"a": None}])
    assert 5 == call("get_scalar", body="5")
    assert call("get_nullable", body="null") is None
    assert models.Thing(id="x") == call("get_nullable", body={"id": "x"})


def test_text_and_bytes():
    """Text is a str; any other media type is bytes, XML too: it names its encoding."""
    assert "a;ä" == call("get_text", body="a;ä")
    assert b"<a/>" == call("get_xml", body="<a/>")
    assert b"\x89PNG" == call("get_binary", body=b"\x89PNG")


def test_vendor_json():
    """The JSON media type is chosen, whatever it is called and comes after."""
    assert models.Thing(id="x") == call("get_vendor", body={"id": "x"})


def test_object_without_a_name():
    """An inline object gets a class named by where it stands; 2XX is a success."""
    found = call("get_inline", status=206, body={"total": 1, "data": [{"id": "x"}]})
    assert (1, "x") == (found.total, found.data[0].id)


def test_default_alone_is_the_success():
    """Where nothing else is documented `default` is what a success gives."""
    assert models.Thing(id="x") == call("get_default", body={"id": "x"})


def test_errors_are_typed():
    """The exact status, else its range, else `default` says what an error's body is."""
    assert models.Thing(id="x") == call("get_errors", body={"id": "x"})
    missing = error(404, {"what": "x"})
    assert NotFoundError is type(missing)
    assert models.Missing(what="x") == missing.body
    assert models.Problem(code=1) == error(400, {"code": 1}).body
    assert "broken" == error(500, {"title": "broken"}).body.title
