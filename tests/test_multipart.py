"""Whatever the names and contents are, a server finds the parts that were meant."""

import io
from email.parser import BytesParser
from email.policy import HTTP

from hypothesis import given
from hypothesis import strategies as st
from werkzeug.formparser import MultiPartParser

from _runtime.multipart import Multipart

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
FILES = st.tuples(TEXT, st.binary())


def write(fields: dict[str, object]) -> tuple[str, bytes]:
    """Give the boundary and the body."""
    parts = Multipart({})
    faults: list[object] = []
    parts.add_all(fields, faults)  # type: ignore[arg-type]  # none is expected
    assert [] == faults
    assert all(isinstance(piece, bytes) for piece in parts.pieces)
    return parts.boundary, b"".join(parts.pieces)  # type: ignore[arg-type]  # all bytes, as asserted


@given(st.dictionaries(TEXT, st.one_of(TEXT, FILES), min_size=1))
def test_the_contents_arrive(fields: dict[str, object]) -> None:
    """The mail parser finds as many parts, with the contents that were given."""
    boundary, body = write(fields)
    head = f"Content-Type: multipart/form-data; boundary={boundary}\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head.encode() + body)
    found = [part.get_payload(decode=True) for part in message.iter_parts()]
    contents = [v[1] if isinstance(v, tuple) else v for v in fields.values()]
    assert [c.encode() if isinstance(c, str) else c for c in contents] == found


@given(TEXT, FILES)
def test_names_stay_names(name: str, file: tuple[str, bytes]) -> None:
    """A server sees one file; in its header is nothing but the two names."""
    boundary, body = write({name: file})
    parser = MultiPartParser(stream_factory=lambda **_: io.BytesIO())
    form, files = parser.parse(io.BytesIO(body), boundary.encode(), len(body))
    rows = [*form.lists(), *files.lists()]
    assert 1 == len(rows) == len(rows[0][1])
    assert 2 == body.partition(b"\r\n\r\n")[0].count(b"\r\n")  # disposition, type
    if name.isalnum() and file[0].isalnum():
        assert (name, file) == (
            rows[0][0],
            (rows[0][1][0].filename, files[name].read()),
        )
