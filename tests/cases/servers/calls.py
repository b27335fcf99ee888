import copy
import os
import pickle

from servers import AsyncServers, Servers
from wire import Wire

KEY = {"api_key": "k"}


def url(variables=None, **options):
    wire = Wire(status=204, body=None)
    os.environ.update(variables or {})
    try:
        wire.client(Servers, **KEY, **options).pets.list()
    finally:
        for name in variables or {}:
            del os.environ[name]
    return str(wire.requests[-1].url)


def refusal(variables=None, **options):
    try:
        url(variables, **options)
    except ValueError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_default():
    """The first server with a place of its own, with the defaults of its variables."""
    assert "https://eu.example.test:8443/v2/pets" == url()


def test_by_name():
    """A server is chosen by what it is called, its parts by theirs."""
    assert "https://sandbox.example.test/v2/pets" == url(environment="sand_box")
    assert "https://old.example.test/pets" == url(environment="old")
    assert "https://us.example.test:8443/v2/pets" == url(region="us")
    assert "https://eu.example.test:1/a/b/pets" == url(port="1", base_path="a/b/")
    assert "https://us.example.test:8443/v2/pets" == url(
        environment="production", region="us"
    )


def test_environment_variables():
    """What is not an argument comes from the environment."""
    assert "https://sandbox.example.test/v2/pets" == url(
        {"SERVERS_ENVIRONMENT": "sand_box"}
    )
    assert "https://us.example.test:8443/v2/pets" == url({"SERVERS_REGION": "us"})
    assert "https://eu.example.test:8443/v2/pets" == url(
        {"SERVERS_REGION": "us"}, region="eu"
    )


def test_base_url_goes_first():
    """`base_url` is where every request goes, then an argument, then its variable."""
    here = {"SERVERS_BASE_URL": "http://localhost:1/x"}
    assert "http://localhost:2/pets" == url(here, base_url="http://localhost:2/")
    assert "http://localhost:2/pets" == url(
        base_url="http://localhost:2", environment="sand_box", region=None
    )
    assert "http://localhost:1/x/pets" == url(here)
    assert "http://localhost:1/x/pets" == url({**here, "SERVERS_REGION": "us"})
    assert "https://us.example.test:8443/v2/pets" == url(here, region="us")
    assert "https://us.example.test:8443/v2/pets" == url(
        here, region="us", base_url=None
    )


def test_relative_server():
    """A server relative to the document needs a base URL, whose path it then is."""
    words = "the document does not say where the API is: pass base_url= or set"
    assert f"{words} SERVERS_BASE_URL" == refusal(environment="beside_document")
    here = "http://localhost:1"
    for base_url in (here, f"{here}/"):
        assert f"{here}/relative/pets" == url(
            environment="beside_document", base_url=base_url
        )
    assert f"{here}/own/pets" == url(
        environment="beside_document", base_url=f"{here}/own/"
    )


def test_refused():
    """A name or a value that the document does not have is refused, with those it has."""
    assert (
        "environment= or SERVERS_ENVIRONMENT must be one of 'production', 'sand_box', "
        "'old', 'beside_document', not 'x'"
    ) == refusal(environment="x")
    assert "region= or SERVERS_REGION must be one of 'eu', 'us', not 'x'" == refusal(
        {"SERVERS_REGION": "x"}
    )
    assert "region= is no part of the server 'sand_box'" == refusal(
        environment="sand_box", region="us"
    )
    assert "must be an http(s) URL" in refusal(port="x")
    foreign = {"SERVERS_ENVIRONMENT": "of somebody else"}
    assert "http://localhost/pets" == url(foreign, base_url="http://localhost")
    assert "https://eu.example.test:8443/v2/pets" == url({"SERVERS_REGION": ""})


def test_copies():
    """Copies and pickles go to the same server; `base_url` of a copy goes elsewhere."""
    wire = Wire(status=204, body=None)
    client = wire.client(Servers, **KEY, region="us")
    shown = "base_url='https://us.example.test:8443/v2'"
    assert f"Servers({shown})" == repr(client) == repr(copy.copy(client))
    assert "https://a.test" in repr(client.with_options(base_url="https://a.test"))
    other = AsyncServers(**KEY, region="us")
    assert f"AsyncServers({shown})" == repr(pickle.loads(pickle.dumps(other)))


def test_credentials_of_a_url_are_hidden():
    """A password in the base URL is not shown, and neither is one in a wrong URL."""
    assert "secret" not in repr(Servers(**KEY, base_url="http://ann:secret@h.test"))
    assert "secret" not in refusal(base_url="ftp://ann:secret@h.test/x")
