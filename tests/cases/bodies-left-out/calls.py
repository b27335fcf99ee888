from bodies_left_out import BodiesLeftOut
from wire import Wire


def test_the_other_content_type_is_sent():
    """What is left of the content types is sent, without a word about it."""
    wire = Wire(status=204, body=None)
    wire.client(BodiesLeftOut).columns.set(body=["a", "b"])
    request = wire.requests[0]
    assert b'["a","b"]' == request.content
    assert "application/json" == request.headers["content-type"]
