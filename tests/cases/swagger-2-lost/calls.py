from swagger_2_lost import Swagger2Lost
from wire import Wire


def test_what_is_lost_is_the_callers():
    """A list that no style can write is one text, so that it can still be sent."""
    wire = Wire(body={"id": "1"})
    client = wire.client(Swagger2Lost)
    client.things.send("a b", tabs="1\t2", matrix=["1,2", "3,4"], empty="")
    assert "POST /things/a%20b?tabs=1%092&matrix=1%2C2,3%2C4" == wire.line
    assert b"empty=" == wire.sent
