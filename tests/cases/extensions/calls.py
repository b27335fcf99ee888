from extensions import Extensions, InternalServerError, RateLimitError
from wire import Wire


def test_idempotent_post_is_repeated():
    """A POST is repeated after a server's fault only where the document allows it."""
    for resource, tries in (("orders", 2), ("payments", 1)):
        wire = Wire(status=500, headers={"retry-after-ms": "1"})
        try:
            getattr(wire.client(Extensions, max_retries=1), resource).create()
        except InternalServerError:
            assert tries == len(wire.requests)
        else:
            raise AssertionError("no error was raised")


def test_wait_is_read_from_the_body():
    """The field that the document names says how long to wait, in seconds."""
    wire = Wire(status=429, body={"retryAfter": 7})
    try:
        wire.client(Extensions, max_retries=0).orders.create()
    except RateLimitError as error:
        assert 7 == error.retry_after
    else:
        raise AssertionError("no error was raised")
