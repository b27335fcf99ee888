from relative_server import RelativeServer
from wire import Wire


def test_base_url_is_asked_for():
    """Without a base URL the client cannot be made, and says what is missing."""
    wire = Wire(status=204, body=None)
    try:
        wire.client(RelativeServer)
    except (TypeError, ValueError) as error:
        assert "base_url" in str(error)
    else:
        raise AssertionError("a client without a base URL was made")
    wire.client(RelativeServer, base_url="https://a.example.test/api/v1").pets.list()
    assert "https://a.example.test/api/v1/pets" == str(wire.requests[-1].url)
