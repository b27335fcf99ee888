from server_one_variable import ServerOneVariable
from wire import Wire


def test_part():
    """The text is put into the URL, else its default is."""
    wire = Wire(status=204, body=None)
    wire.client(ServerOneVariable).pets.list()
    assert "https://www.example.test/pets" == str(wire.requests[-1].url)
    wire.client(ServerOneVariable, shop="ada").pets.list()
    assert "https://ada.example.test/pets" == str(wire.requests[-1].url)
