import inspect
import io
import tempfile
from pathlib import Path

import binary_bodies
from binary_bodies import BinaryBodies, RequestValidationError, models
from wire import Wire


def sent(method, group="bodies", **arguments):
    wire = Wire(status=204, body=None)
    getattr(getattr(wire.client(BinaryBodies), group), method)(**arguments)
    return wire.sent, wire.header("Content-Type")


def refused(method, group="bodies", **arguments):
    wire = Wire()
    try:
        getattr(getattr(wire.client(BinaryBodies), group), method)(**arguments)
    except RequestValidationError as error:
        assert [] == wire.requests
        return str(error)
    raise AssertionError("nothing was refused")


OCTETS = "application/octet-stream"


def test_bytes_in_every_form():
    """Bytes, a path, an open file from where it stands, iterables of chunks."""
    expected = (b"\x00ab", OCTETS)
    assert expected == sent("put_octets", body=b"\x00ab")
    assert expected == sent("put_octets", body=bytearray(b"\x00ab"))
    assert expected == sent("put_octets", body=[b"\x00", b"ab"])
    assert expected == sent("put_octets", body=iter([b"\x00", b"", b"ab"]))
    assert expected == sent("put_octets", body=(chunk for chunk in (b"\x00a", b"b")))
    file = io.BytesIO(b"xx\x00ab")
    file.seek(2)
    assert expected == sent("put_octets", body=file)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a")
        path.write_bytes(b"\x00ab")
        assert expected == sent("put_octets", body=path)
        with path.open("rb") as opened:
            assert expected == sent("put_octets", body=opened)
    assert (b"", OCTETS) == sent("put_octets", body=b"")


def test_length_where_it_is_known():
    """Files and paths have a `Content-Length`; an iterator is sent in chunks."""
    wire = Wire(status=204, body=None)
    bodies = wire.client(BinaryBodies).bodies
    bodies.put_octets(body=io.BytesIO(b"abc"))
    assert ("3", None) == (
        wire.header("Content-Length"),
        wire.header("Transfer-Encoding"),
    )
    bodies.put_octets(body=iter([b"abc"]))
    assert (None, "chunked") == (
        wire.header("Content-Length"),
        wire.header("Transfer-Encoding"),
    )


def test_optional():
    """Without its argument an optional body is not sent, nor its type."""
    assert (b"", None) == sent("put_png")
    assert (b"p", "image/png") == sent("put_png", body=b"p")


def test_ranges():
    """In a range the media type is that of the file's name, or the caller's."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.png")
        path.write_bytes(b"p")
        assert (b"p", "image/png") == sent("put_image", body=path)
        assert (b"p", "image/gif") == sent(
            "put_image", body=path, content_type="image/gif"
        )
        assert (b"p", "image/png") == sent("put_any", body=path)
    assert "content_type" in refused("put_image", body=b"p")
    assert "content_type" in refused("put_image", body=b"p", content_type="text/plain")
    assert "content_type" in refused(
        "put_image", body=b"p", content_type="image/x\r\nX-A: 1"
    )
    assert (b"x", OCTETS) == sent("put_any", body=b"x")
    assert (b"x", "a/b; c=d") == sent("put_any", body=b"x", content_type="a/b; c=d")


def test_structured_range():
    """Under `*/*` an object is JSON, and its fields are arguments."""
    assert (b'{"itemName":"a"}', "application/json") == sent(
        "put_thing", item_name="a"
    )


def test_text():
    """Text is UTF-8, or what the media type says; it may be a file as well."""
    assert ("é".encode(), "text/plain") == sent("put_text", body="é")
    assert (b"abcd", "text/plain") == sent("put_text", body=io.BytesIO(b"abcd"))
    kind = "text/csv; charset=ISO-8859-1"
    assert (b"\xe9", kind) == sent("put_latin", body="é")
    assert "body" in refused("put_latin", body="\u20ac")
    assert "at most 3" in refused("put_text", body="long")
    assert (b"on", "text/plain") == sent("put_mode", body="on")
    assert "body" in refused("put_mode", body="no")


def test_xml():
    """XML is text or bytes: nothing is made of its schema."""
    assert ("<a>é</a>".encode(), "application/xml") == sent(
        "put_xml", body="<a>é</a>"
    )
    assert (b"<a/>", "application/xml") == sent("put_xml", body=b"<a/>")
    assert "body" in refused("put_xml", body={"itemName": "x"})


def test_wrong_bodies():
    """What cannot be read as bytes is refused by the name of the argument."""
    assert "body: Input should be bytes, a path" in refused("put_octets", body="text")
    assert "body" in refused("put_octets", body={"a": 1})
    assert "body" in refused("put_octets", body=3)
    assert "body" in refused("put_octets", body=[b"a", "b"])
    assert "text mode" in refused("put_octets", body=io.StringIO("x"))
    closed = io.BytesIO()
    closed.close()
    assert "closed" in refused("put_octets", body=closed)
    assert "cannot be read" in refused("put_octets", body=Path("/nowhere/x"))

    async def chunks():
        yield b"x"

    message = refused("put_octets", body=chunks())
    assert "body: an asynchronous file or iterator needs the async client" in message


def test_lines():
    """Items are JSON lines: dicts with either name, models, from any iterable."""
    items = [{"item_name": "é\n", "size": 1}, models.Item(item_name="b")]
    expected = '{"itemName":"é\\n","size":1}\n{"itemName":"b"}\n'.encode()
    for body in (items, tuple(items), iter(items), (item for item in items)):
        assert (expected, "application/x-ndjson") == sent("send", "lines", body=body)
    assert (b"1\n2\n", "application/jsonl") == sent(
        "send_numbers", "lines", body=range(1, 3)
    )
    assert (b"", None) == sent("send_numbers", "lines")
    assert (b"", "application/jsonl") == sent("send_numbers", "lines", body=[])
    assert (b"\x1e1\n\x1enull\n", "application/json-seq") == sent(
        "send_sequence", "lines", body=[1, None]
    )


def test_wrong_lines():
    """Items of a list are checked before anything is sent, those of an iterator when
    they are reached."""
    items = [{"item_name": "a"}, {"item_name": "b", "size": 10}]
    assert "body[1].size" in refused("send", "lines", body=items)
    assert "body" in refused("send", "lines", body="text")
    assert "body" in refused("send", "lines", body={"item_name": "a"})
    assert "body" in refused("send", "lines", body=3)
    wire = Wire()
    try:
        wire.client(BinaryBodies).lines.send(body=iter(items))
    except RequestValidationError as error:
        assert "body[1].size" in str(error)
    else:
        raise AssertionError("nothing was refused")


def test_signatures():
    """The types are public, and a body has the document's words."""
    assert "ContentInput" in binary_bodies.__all__
    assert binary_bodies.ContentInput
    method = BinaryBodies().bodies.put_octets
    assert "body: What to keep." in inspect.getdoc(method)
    assert "content_type" not in inspect.signature(method).parameters
    assert "content_type" in inspect.signature(BinaryBodies().bodies.put_any).parameters
