from optional_bodies import OptionalBodies, RequestValidationError, omit
from wire import Wire

JSON = "application/json"


def sent(method, *, group="bodies", **arguments):
    wire = Wire(status=204, body=None)
    getattr(getattr(wire.client(OptionalBodies), group), method)(**arguments)
    return wire.sent, wire.header("Content-Type")


def refused(method, **arguments):
    wire = Wire()
    try:
        getattr(wire.client(OptionalBodies).bodies, method)(**arguments)
    except RequestValidationError as error:
        assert [] == wire.requests
        return str(error)
    raise AssertionError("nothing was refused")


def test_left_out():
    """Without arguments there is no body and no type, whatever the content type."""
    for method in (
        *("send_spread", "send_array", "send_nullable", "send_charset", "send_vendor"),
        *("send_form", "send_parts", "send_text"),
    ):
        assert (b"", None) == sent(method), method
    assert (b"", None) == sent("send_spread", words=omit)
    assert (b"", None) == sent("send_array", body=omit)


def test_given():
    """One argument is enough for a body; null in a field is a value."""
    assert (b'{"words":"a"}', JSON) == sent("send_spread", words="a")
    assert (b'{"mostRecent":null}', JSON) == sent("send_spread", most_recent=None)
    assert (b"[]", JSON) == sent("send_array", body=[])
    assert (b"mostRecent=", "application/x-www-form-urlencoded") == sent(
        "send_form", most_recent=None
    )
    assert b'name="words"\r\n\r\na\r\n' in sent("send_parts", words="a")[0]
    assert (b"", "text/plain") == sent("send_text", body="")


def test_required():
    """A required body without fields is empty, and its type is sent."""
    assert (b"{}", JSON) == sent("send_needed")
    assert (b"", "application/x-www-form-urlencoded") == sent("send_needed_form")


def test_null():
    """`None` is null where the document allows it, and refused where it does not."""
    assert (b"null", JSON) == sent("send_nullable", body=None)
    assert (b'{"words":"a"}', JSON) == sent("send_nullable", body={"words": "a"})
    assert (b"null", "application/vnd.x.v1+json") == sent("send_vendor", body=None)
    assert "body" in refused("send_array", body=None)
    assert "body" in refused("send_text", body=None)
    assert "words" in refused("send_spread", words=None)


def test_media_types_of_json():
    """JSON keeps the parameters and the vendor's name of its media type."""
    assert ('{"words":"é"}'.encode(), "application/json; charset=utf-8") == sent(
        "send_charset", words="é"
    )
    assert (b"3", "application/vnd.x.v1+json") == sent("send_vendor", body=3)


def test_get_and_delete():
    """GET and DELETE have the bodies that OpenAPI 3.1 gives them."""
    assert (b'{"words":"a"}', JSON) == sent("search", group="notes", words="a")
    assert (b"", None) == sent("search", group="notes")
    assert (b'["x"]', JSON) == sent("delete", group="notes", body=["x"])
