from querystring_without_content import QuerystringWithoutContent
from wire import Wire


def test_the_other_works():
    """The operation beside the one that was left out is called."""
    wire = Wire(status=204)
    client = wire.client(QuerystringWithoutContent)
    assert client.things.create() is None
    assert not hasattr(client.things, "find")
