import json

from faults_mended_3_0 import FaultsMended30
from wire import Wire


def test_a_type_beside_in_is_that_of_the_parameter():
    """A parameter with `type` and `items` of its own is a list of numbers."""
    wire = Wire(body=b"bytes")
    assert b"bytes" == wire.client(FaultsMended30).files.list(ids=[1, 2])
    assert "GET /files?ids=1&ids=2" == wire.line


def test_a_body_and_an_answer_without_content_are_json():
    """`schema` directly below a body or an answer is that of JSON."""
    wire = Wire(body={"kind": "cat", "pair": ["a", 1]})
    pet = wire.client(FaultsMended30).files.send(kind="cat", pair=("b", 2))
    assert {"kind": "cat", "pair": ["b", 2]} == json.loads(wire.sent)
    assert "cat" == pet.kind
