import io
import json
import tempfile
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path

import multipart
from multipart import FileInput, Multipart, RequestValidationError
from werkzeug.formparser import parse_form_data
from werkzeug.test import EnvironBuilder
from wire import Wire


def sent(group, method, **arguments):
    wire = Wire(status=204, body=None)
    getattr(getattr(wire.client(Multipart), group), method)(**arguments)
    return wire


def parts(group, method, **arguments):
    """The parts as the mail parser of the standard library reads them."""
    wire = sent(group, method, **arguments)
    head = f"Content-Type: {wire.header('Content-Type')}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + wire.sent)
    assert message.is_multipart() and not message.defects
    assert str(len(wire.sent)) == wire.header("Content-Length")
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get("Content-Type"),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def forms(group, method, **arguments):
    """The fields and files as werkzeug, which is a server's, reads them."""
    wire = sent(group, method, **arguments)
    environ = EnvironBuilder(
        method="POST",
        data=wire.sent,
        content_type=wire.header("Content-Type"),
    ).get_environ()
    in_memory = lambda **_: io.BytesIO()
    _, form, files = parse_form_data(environ, stream_factory=in_memory)
    return form, files


def refused(group, method, **arguments):
    wire = Wire()
    try:
        getattr(getattr(wire.client(Multipart), group), method)(**arguments)
    except RequestValidationError as error:
        assert [] == wire.requests
        return str(error)
    raise AssertionError("nothing was refused")


OCTETS = "application/octet-stream"


def test_the_four_forms_of_a_file():
    """Bytes, a path, an open file, a tuple with name, type and headers."""
    assert [("file", "upload", OCTETS, b"\x00\r\n--")] == parts(
        "files", "upload", file=b"\x00\r\n--"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.png")
        path.write_bytes(b"png")
        expected = [("file", "a.png", "image/png", b"png")]
        assert expected == parts("files", "upload", file=path)
        with path.open("rb") as file:
            assert expected == parts("files", "upload", file=file)
            assert [("file", "b", "text/csv", b"")] == parts(
                "files", "upload", file=("b", file, "text/csv")
            ), "it is sent from where it stands: at its end"
    assert [("file", "c.txt", "text/plain", b"c")] == parts(
        "files", "upload", file=("c.txt", io.BytesIO(b"c"))
    )
    wire = sent("files", "upload", file=("d", b"d", "x/y", {"X-Sum": "1"}))
    assert b'filename="d"\r\nContent-Type: x/y\r\nX-Sum: 1\r\n\r\nd\r\n' in wire.sent
    wire = sent("files", "upload", file=("d", b"d", None, {"content-type": "x/z"}))
    assert b'filename="d"\r\ncontent-type: x/z\r\n\r\nd\r\n' in wire.sent
    assert [("file", None, OCTETS, b"d")] == parts("files", "upload", file=(None, b"d"))


def test_an_iterator_is_streamed():
    """An iterator gives a file's chunks; nobody knows its length beforehand."""
    wire = sent("files", "upload", file=("e", iter([b"a", b"", b"b"])))
    assert "chunked" == wire.header("Transfer-Encoding")
    assert wire.header("Content-Length") is None
    assert b"\r\n\r\nab\r\n--" in wire.sent


def test_fields_beside_files():
    """Text, numbers, JSON objects, lists of each and lists of files: a part each."""
    assert [
        ("title", None, None, b"T\xc3\xa9"),
        ("photos", "upload", OCTETS, b"1"),
        ("photos", "b.gif", "image/gif", b"2"),
        ("camera", None, "application/json", b'{"makerName":"L"}'),
        ("tags", None, None, b"x,y"),
        ("tags", None, None, b"z"),
        ("public", None, None, b"true"),
        ("sealed", None, None, b"AAE="),
    ] == parts(
        "albums",
        "create",
        title="Té",
        photos=[b"1", ("b.gif", b"2")],
        tags=["x,y", "z"],
        public=True,
        camera={"maker_name": "L"},
        sealed=b"\x00\x01",
    )


def test_encoding_of_parts():
    """`encoding` gives media types, headers and styles; null is an empty value."""
    given = dict(title="t", photos=[b"1"])
    found = parts(
        "albums",
        "create",
        **given,
        cameras=[{"maker_name": "L"}],
        ids=[1, 2],
        settings={"a b": 1, "c": 2},
        note=None,
        raw=b"r",
        key=b"k",
        anything={"any": [1, None]},
    )
    assert [
        ("cameras", None, "application/json", b'[{"makerName":"L"}]'),
        ("ids", None, None, b"1,2"),
        ("note", None, "text/markdown", b""),
        ("raw", "upload", OCTETS, b"r"),
        ("key", "upload", OCTETS, b"k"),
        ("settings[a b]", None, None, b"1"),
        ("settings[c]", None, None, b"2"),
        ("anything", None, "application/vnd.x+json", b'{"any":[1,null]}'),
    ] == found[2:]


def test_media_types_of_files():
    """Of those that the document allows a file has that of its name, else the first."""
    given = dict(title="t", photos=[b"1"])
    jpeg = parts("albums", "create", **given, cover=("a.jpg", b"j"))[-1]
    assert ("cover", "a.jpg", "image/jpeg", b"j") == jpeg
    assert "image/png" == parts("albums", "create", **given, cover=b"p")[-1][2]
    both = parts("albums", "create", **given, cover=[b"p", ("x.jpeg", b"j")])[-2:]
    assert ["image/png", "image/jpeg"] == [part[2] for part in both]
    wire = sent("albums", "create", **given, cover=b"p")
    assert b"\r\nX-Kind: cover\r\n" in wire.sent and b"X-Free" not in wire.sent


def test_names_cannot_break_out():
    """Quotes and line breaks in names are escaped, as browsers do; UTF-8 stays."""
    name = 'a"\r\nX-Evil: 1\r\n\r\né\\.txt'
    wire = sent("files", "upload", file=(name, b"x"), na_me="v")
    assert b'filename="a%22%0D%0AX-Evil: 1%0D%0A%0D%0A\xc3\xa9\\.txt"' in wire.sent
    assert b'name="na%22me"\r\n\r\nv' in wire.sent
    for headers in ({"X-A": "1\r\nX-B: 2"}, {"X A": "1"}, {"X:A": "1"}):
        assert "file" in refused("files", "upload", file=("a", b"x", None, headers))
    assert "file" in refused("files", "upload", file=("a", b"x", "a/b\r\nX-B: 2"))
    header = {"Content-Disposition": "form-data"}
    assert "file" in refused("files", "upload", file=("a", b"x", None, header))


def test_a_server_reads_it():
    """Fields and files arrive as a framework for servers reads them."""
    form, files = forms(
        "albums",
        "create",
        title="Té",
        photos=[("é.bin", b"\r\n--\x00"), b"2"],
        camera={"maker_name": "L"},
        tags=["x", "y"],
    )
    assert ["Té"] == form.getlist("title") and ["x", "y"] == form.getlist("tags")
    assert {"makerName": "L"} == json.loads(form["camera"])
    photos = files.getlist("photos")
    assert ["é.bin", "upload"] == [file.filename for file in photos]
    assert [b"\r\n--\x00", b"2"] == [file.read() for file in photos]


def test_boundary_is_random():
    """No two bodies have the same boundary."""
    kinds = {
        sent("files", "upload", file=b"x").header("Content-Type") for _ in range(3)
    }
    assert 3 == len(kinds)
    assert all(kind.startswith("multipart/form-data; boundary=") for kind in kinds)


def test_other_multipart():
    """`multipart/mixed` has the same parts, in the document's order."""
    wire = sent("files", "send_mixed", file=b"x", meta={"maker_name": "L"})
    assert wire.header("Content-Type").startswith("multipart/mixed; boundary=")
    found = parts("files", "send_mixed", file=b"x", meta={"maker_name": "L"})
    assert ["meta", "file"] == [part[0] for part in found]


def test_free_parts():
    """Without named fields the body is a dict; what is no JSON data is a file."""
    assert [
        ("a", "upload", OCTETS, b"1"),
        ("b", "f.txt", "text/plain", b"2"),
        ("c", None, None, b"3"),
        ("d", None, "application/json", b'{"e":[4]}'),
    ] == parts(
        "files",
        "send_anything",
        body={"a": b"1", "b": ("f.txt", b"2"), "c": 3, "d": {"e": [4]}},
    )
    expected = [("x", "upload", OCTETS, b"1")]
    assert expected == parts("files", "send_named", body={"x": b"1"})
    assert "body.x" in refused("files", "send_named", body={"x": "1"})


def test_unions():
    """A body that is one of several objects is a dict; null is no body of a form."""
    expected = [("file", "upload", OCTETS, b"x")]
    assert expected == parts("files", "send_either", body={"file": b"x"})
    expected = [("fileUrl", None, None, b"u")]
    assert expected == parts("files", "send_either", body={"file_url": "u"})
    assert "body" in refused("files", "send_either", body={"file": "x"})
    assert b"" == sent("files", "send_nullable").sent
    expected = [("file", None, None, b"")]
    assert expected == parts("files", "send_nullable", file=None)


def test_wrong_files():
    """What is no file is refused by the name of the argument; so is an unreadable one."""
    assert "file: Input should be bytes, a path" in refused("files", "upload", file="a")
    assert "photos[1]" in refused("albums", "create", title="t", photos=[b"1", 2])
    assert "photos" in refused("albums", "create", title="t", photos=[])
    assert "title" in refused("albums", "create", title="longer", photos=[b"1"])
    assert "file cannot be read: No such file" in refused(
        "files", "upload", file=Path("/nowhere/x")
    )
    assert "cannot be read: Is a directory" in refused(
        "files", "upload", file=Path("/")
    )
    assert "text mode" in refused("files", "upload", file=io.StringIO("x"))
    assert "file" in refused("files", "upload", file=("a", "x"))
    assert "file" in refused("files", "upload", file=("a", b"x", 3))
    assert "file" in refused("files", "upload", file=[b"a", b"b"])
    assert "file" in refused("files", "upload", file={"a": b"b"})


def test_async_files_need_the_async_client():
    """An asynchronous iterator is refused by the blocking client, by its name."""

    async def chunks():
        yield b"x"

    message = refused("files", "upload", file=("a", chunks()))
    assert "file: an asynchronous file" in message


def test_a_clash():
    """A field keeps its name where no content type is to be chosen, save for a clash."""
    wire = sent("files", "upload", file=b"x", content_type="q", content_type_body="f")
    assert "POST /files?content_type=q" == wire.line
    assert b'name="contentType"\r\n\r\nf' in wire.sent


def test_the_type_of_a_file_is_public():
    """`FileInput` is exported for annotations of one's own."""
    assert "FileInput" in multipart.__all__ and FileInput
