import inspect

from bodies import Bodies, RequestValidationError, models
from wire import Wire


def sent(method, **arguments):
    wire = Wire(status=204, body=None)
    getattr(wire.client(Bodies).bodies, method)(**arguments)
    return wire.sent, wire.header("Content-Type")


def refused(method, **arguments):
    wire = Wire()
    try:
        getattr(wire.client(Bodies).bodies, method)(**arguments)
    except RequestValidationError as error:
        assert [] == wire.requests
        return str(error)
    raise AssertionError("nothing was refused")


JSON = "application/json"


def test_arrays_and_scalars():
    """A list, and anything that is a sequence; a number; limits count."""
    assert (b'["a","b"]', JSON) == sent("put_array", body=["a", "b"])
    assert (b'["a","b"]', JSON) == sent("put_array", body=("a", "b"))
    assert b"3" == sent("put_scalar", body=3)[0]
    assert "body" in refused("put_scalar", body=11)
    assert "body[1]" in refused("put_array", body=["a", 1])
    assert "body" in refused("put_array", body="ab")


def test_arrays_of_objects():
    """Twins with snake case keys and models, mixed."""
    things = [{"name": "a", "body_text": "x"}, models.Thing(name="b")]
    expected = b'[{"name":"a","bodyText":"x"},{"name":"b"}]'
    assert expected == sent("put_objects", body=things)[0]
    assert "body[0].name" in refused("put_objects", body=[{}])
    assert "body" in refused("put_objects", body=[])


def test_maps_and_anything():
    """A map keeps its keys; a free object and a body without schema take what is."""
    assert b'{"b":1,"a":2}' == sent("put_map", body={"b": 1, "a": 2})[0]
    assert "body.a" in refused("put_map", body={"a": "x"})
    assert b'{"x":[null]}' == sent("put_free", body={"x": [None]})[0]
    assert "body" in refused("put_free", body=["x"])
    assert b"[1]" == sent("put_any", body=[1])[0]
    assert b"null" == sent("put_any", body=None)[0]


def test_union():
    """Each variant of a union is sent as it is."""
    assert b'"x"' == sent("put_union", body="x")[0]
    assert (
        b'{"name":"a","bodyText":"t"}'
        == sent("put_union", body={"name": "a", "body_text": "t"})[0]
    )
    assert b'[{"name":"a"}]' == sent("put_union", body=[models.Thing(name="a")])[0]
    assert "body" in refused("put_union", body=1)


def test_null():
    """A body that may be null is sent as null; another one is refused."""
    assert (b"null", JSON) == sent("put_nullable", body=None)
    assert "body" in refused("put_array", body=None)


def test_text_and_bytes():
    """Text is sent as UTF-8, bytes as they are, with the document's media type."""
    assert ("ä".encode(), "text/plain") == sent("put_text", body="ä")
    assert (b"<a/>", "application/xml") == sent("put_xml", body=b"<a/>")
    assert (b"\x00\xff", "application/octet-stream") == sent(
        "put_binary", body=b"\x00\xff"
    )
    assert "body" in refused("put_text", body=1)


def test_vendor_json_is_preferred():
    """Of several media types the JSON one is spoken, under its own name."""
    assert (b'{"name":"x"}', "application/merge-patch+json") == sent(
        "patch_vendor", name="x"
    )


def test_optional_body_left_out():
    """Without arguments an optional body is not sent at all, nor its type."""
    assert (b"", None) == sent("put_free")
    assert (b"", None) == sent("post_optional")
    assert b'{"name":"x"}' == sent("post_optional", name="x")[0]
    assert "name" in refused("post_optional", body_text="x")


def test_required_body_of_optional_fields():
    """A required body without required fields is an empty object at least."""
    assert (b"{}", JSON) == sent("post_empty")


def test_signatures():
    """A required body is a required keyword."""
    client = Wire().client(Bodies)
    body = inspect.signature(client.bodies.put_array).parameters["body"]
    assert inspect.Parameter.KEYWORD_ONLY is body.kind
    assert inspect.Parameter.empty is body.default
    free = inspect.signature(client.bodies.put_free).parameters["body"]
    assert inspect.Parameter.empty is not free.default
