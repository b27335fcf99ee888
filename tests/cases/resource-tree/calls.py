from resource_tree import ResourceTree, models
from wire import Wire

CALLS = {
    "campaigns.list": ((), "GET /campaigns"),
    "campaigns.transfer_configs.create": (("c",), "POST /campaigns/c/transfer-configs"),
    "campaigns.transfer_configs.of": (("c",), "GET /campaigns/c/transfer-configs"),
    "pets.list": ((), "GET /pets"),
    "pets.create": ((), "POST /pets"),
    "pets.get": (("p",), "GET /pets/p"),
    "pets.update": (("p",), "PATCH /pets/p"),
    "pets.replace": (("p",), "PUT /pets/p"),
    "pets.delete": (("p",), "DELETE /pets/p"),
    "pets.head": (("p",), "HEAD /pets/p"),
    "pets.toys.create": (("p",), "POST /pets/p/toys"),
    "pets.toys.get": (("p", "t"), "GET /pets/p/toys/t"),
    "orders.list": ((), "GET /api/v2/orders"),
    "orders.create": ((), "POST /api/v2/orders"),
    "orders.get": (("o",), "GET /api/v2/orders/o"),
    "orders.delete": (("o",), "DELETE /api/v2/orders/o"),
    "orders.cancel": (("o",), "POST /api/v2/orders/o/cancel"),
    "orders.notes.list_for_order": (("o",), "GET /api/v2/orders/o/notes"),
    "orders.notes.list": (("o",), "GET /api/v2/orders-o/notes"),
    "default.get_status": ((), "GET /"),
    "import_.create": ((), "POST /import"),
    "things.old.list": ((), "GET /things/old"),
    "things.latest": ((), "GET /things/new"),
    "profile.get": ((), "GET /profile"),
    "close_.all": ((), "POST /close"),
    "models.list": ((), "GET /models"),
}


def test_names():
    """Each operation is where a user would look for it."""
    for name, (arguments, line) in CALLS.items():
        wire = Wire(status=204, body=None)
        found = wire.client(ResourceTree)
        for step in name.split("."):
            found = getattr(found, step)
        assert found(*arguments) is None
        assert line == wire.line
    assert 26 == len(CALLS)


def test_operations_of_the_same_words():
    """Two paths without an id, whose words are the same, keep their own parameters."""
    wire = Wire(status=204, body=None)
    client = wire.client(ResourceTree)
    client.orders.notes.list_for_order("o", a="x")
    assert "GET /api/v2/orders/o/notes?a=x" == wire.line
    client.orders.notes.list("o", b="x")
    assert "GET /api/v2/orders-o/notes?b=x" == wire.line


def test_descriptions():
    """A tag's description is its resource's."""
    client = Wire().client(ResourceTree)
    assert "All campaigns." == type(client.campaigns).__doc__
    found = type(client.campaigns.transfer_configs)
    assert "How calls are handed over." == found.__doc__


def test_client_keeps_its_methods():
    """A resource never hides what the client itself can do."""
    client = Wire().client(ResourceTree)
    client.close()


def test_child_that_is_called_models():
    """The module of a resource `models` does not take the place of the models."""
    client = Wire(body={"name": "a"}).client(ResourceTree)
    client.catalogs.models.list("1")
    assert models.Catalog(name="a") == client.catalogs.get("1")
