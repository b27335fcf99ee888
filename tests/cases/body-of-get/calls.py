from body_of_get import BodyOfGet
from wire import Wire


def test_get_is_sent_without_a_body():
    """The method exists, and what it sends has no body."""
    wire = Wire(body=["a"])
    assert ["a"] == wire.client(BodyOfGet).charges.list(limit=1)
    assert "GET /charges?limit=1" == wire.line
    assert b"" == wire.sent


def test_docstring_calls_fields_by_their_python_names():
    """What the document quotes by its wire name is quoted as the argument is called."""
    text = BodyOfGet(base_url="https://x.test").charges.list.__doc__
    assert "see `page_size`" in text
