from server_variables import ServerVariables
from wire import Wire


def test_defaults():
    """The URL is that of the first server, or what the caller says."""
    wire = Wire(status=204, body=None)
    wire.client(ServerVariables).pets.list()
    assert "https://eu.example.test:8443/v2/pets" == str(wire.requests[-1].url)
    wire.client(ServerVariables, base_url="https://us.example.test/v1/").pets.list()
    assert "https://us.example.test/v1/pets" == str(wire.requests[-1].url)
