import asyncio
import copy
import pickle
import subprocess
import sys
from pathlib import Path

import ext_classes
from ext_classes import AsyncExtClasses, ExtClasses
from ext_classes.testing import FakeExtClasses
from wire import Wire

PETS = [{"name": "Rex", "age": 3}, {"name": "Ada", "age": 9}]


def test_methods():
    """A class in ext/ is what the client gives, below another resource too."""
    wire = Wire(body=PETS)
    client = wire.client(ExtClasses)
    assert "Ada" == client.pets.oldest().name
    assert 2 == client.pets.count
    assert ["Rex", "Ada"] == client.names()
    wire.body = ["yarn", "ball"]
    assert 2 == client.pets.toys.count("p")
    assert ["ball", "yarn"] == client.pets.toys.list("p")
    assert "GET /pets/p/toys" == wire.line
    wire.body = '"hi"'
    wire.headers = {"Content-Type": "application/json"}
    assert "HI" == client.ext.loud()


def test_async():
    """Each flavour has its own class; without one it is the generated class."""

    async def run():
        client = Wire(body=PETS).async_client(AsyncExtClasses)
        async with client:
            assert "Ada" == (await client.pets.oldest()).name
        assert "AsyncExtClasses" == type(client).__name__
        assert not hasattr(client.pets.toys, "count")

    asyncio.run(run())


def test_copies():
    """A copy is of the same class, in whatever way it is made."""
    client = ExtClasses()
    others = [
        client.with_options(timeout=3),
        copy.copy(client),
        copy.deepcopy(client),
        pickle.loads(pickle.dumps(client)),
    ]
    assert {"Zoo"} == {type(other).__name__ for other in others}
    assert "Zoo(" == repr(client)[:4]
    with others[0] as entered:
        assert hasattr(entered.pets, "oldest")


def test_variants():
    """A variant has the methods of the API: those give a response."""
    client = Wire(body=PETS).client(ExtClasses)
    raw = client.with_raw_response.pets.list()
    assert (200, "Rex") == (raw.status_code, raw.parse()[0].name)
    assert 200 == client.pets.with_raw_response.list().status_code
    with client.pets.with_streaming_response.list() as streamed:
        assert 2 == len(streamed.parse())
    # The generated method, not the one that stands before it: that gives no response.
    toys = Wire(body=["b", "a"]).client(ExtClasses).pets.toys
    assert ["b", "a"] == toys.with_raw_response.list("p").parse()
    try:
        client.pets.with_raw_response.oldest
    except AttributeError as error:
        assert "'oldest' has no with_raw_response" == str(error)
    else:
        raise AssertionError("a method of the user's has no variant")


def test_fake():
    """The fake gives clients of the user's class."""
    fake = FakeExtClasses()
    fake.pets.list.returns(PETS)
    assert "Ada" == fake.client().pets.oldest().name
    assert ["Rex", "Ada"] == fake.client().names()


def test_vendored():
    """Under another name it is the same, and nothing is loaded before it is used."""
    Path("acme").mkdir()
    Path("acme/shop").symlink_to(Path(ext_classes.__file__).parent)
    code = (
        "import sys, acme.shop\n"
        "loaded = lambda: sorted(n for n in sys.modules if n.startswith('acme.shop.'))\n"
        "assert loaded() == ['acme.shop._version'], loaded()\n"
        "client = acme.shop.AsyncExtClasses()\n"
        "assert not [n for n in loaded() if '.ext' in n or '.resources' in n]\n"
        "assert type(client.pets).__module__ == 'acme.shop.ext.pets'\n"
        "assert 'acme.shop.ext.more' not in loaded()\n"
        "assert type(acme.shop.ExtClasses()).__module__ == 'acme.shop.ext.more'\n"
        "assert 'ext_classes' not in sys.modules\n"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True)
    assert 0 == done.returncode, done.stderr
