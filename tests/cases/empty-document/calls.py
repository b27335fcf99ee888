import empty_document
from wire import Wire


def test_import():
    """Everything that the package says it has is there."""
    for name in empty_document.__all__:
        assert getattr(empty_document, name) is not None
    assert [] == empty_document.models.__all__
    assert [] == empty_document.params.__all__


def test_client():
    """The client can be made and closed."""
    client = Wire().client(
        empty_document.EmptyDocument, base_url="https://api.example.test"
    )
    client.close()
