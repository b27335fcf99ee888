from swagger_2_azure import Swagger2Azure, models
from wire import Wire


def test_host_with_variables():
    """The parts of the host are arguments of the client."""
    wire = Wire(body=[])
    wire.client(Swagger2Azure, account="me").fish.list()
    assert "https://me.us.example.test/v1/fish" == str(wire.requests[-1].url)
    wire.client(Swagger2Azure, account="me", zone="eu").fish.list()
    assert "https://me.eu.example.test/v1/fish" == str(wire.requests[-1].url)


def test_tags():
    """`x-ms-discriminator-value` tells children apart, and theirs."""
    body = [{"fishtype": "salmon"}, {"fishtype": "smart_salmon", "college": "c"}]
    salmon, smart = Wire(body=body).client(Swagger2Azure, account="me").fish.list()
    assert models.Salmon(fishtype="salmon") == salmon
    assert models.SmartSalmon(fishtype="smart_salmon", college="c") == smart


def test_file():
    """`format: file` is bytes."""
    wire = Wire(body=b"x")
    assert b"x" == wire.client(Swagger2Azure, account="me").fish.get_raw()
