from importlib.util import find_spec
from pathlib import Path

import publishing
from publishing import Publishing
from wire import Wire


def test_version_of_the_settings():
    """The package knows the version that it is published as, and tells it the server."""
    assert "2.0.0rc1" == publishing.__version__
    wire = Wire(status=204, body=None)
    wire.client(Publishing).pets.list()
    assert "2.0.0rc1" in wire.requests[-1].headers["user-agent"]


def test_types_are_shipped():
    """The package says that it is typed."""
    spec = find_spec("publishing")
    assert (Path(spec.origin).parent / "py.typed").exists()
