import asyncio
from uuid import UUID

from idempotency_keys import (
    AsyncIdempotencyKeys,
    IdempotencyKeys,
    InternalServerError,
    omit,
)
from wire import Wire

FAILURE = {"status": 500, "headers": {"retry-after-ms": "1"}}


def keys(resource, method, **options):
    """Give the keys of all tries that are made of a call to a server at fault."""
    wire, other = Wire(**FAILURE), Wire(**FAILURE)

    async def call():
        client = other.async_client(AsyncIdempotencyKeys, max_retries=2)
        await getattr(getattr(client, resource), method)(**options)

    client = wire.client(IdempotencyKeys, max_retries=2)
    calls = (getattr(getattr(client, resource), method), lambda **_: asyncio.run(call()))
    for one in calls:
        try:
            one(**options)
        except InternalServerError:
            continue
        raise AssertionError("no error was raised")
    found, awaited = (
        [request.headers.get("X-Request-Key") for request in each.requests]
        for each in (wire, other)
    )
    assert len(found) == len(awaited)
    assert len(set(found)) == len(set(awaited))
    return found


def test_an_idempotent_operation_gets_a_key():
    """A POST or PATCH marked as idempotent sends one key with all its tries."""
    for method in ("create", "update"):
        found = keys("orders", method)
        assert 3 == len(found)
        assert 1 == len(set(found))
        assert 4 == UUID(found[0]).version


def test_each_call_has_a_key_of_its_own():
    """Two calls are two orders, so their keys differ."""
    wire = Wire(status=204, body=None)
    client = wire.client(IdempotencyKeys)
    client.orders.create()
    client.orders.create()
    first, second = (request.headers["X-Request-Key"] for request in wire.requests)
    assert first != second


def test_the_callers_key_wins():
    """A key that the caller gives is sent in its place, as an option or as a header."""
    assert ["mine"] * 3 == keys("orders", "create", idempotency_key="mine")
    headers = {"x-request-key": "mine"}
    assert ["mine"] * 3 == keys("orders", "create", extra_headers=headers)


def test_no_key_where_none_is_asked_for():
    """PUT may be repeated without one; what is not idempotent is sent once, without."""
    assert [None] * 3 == keys("orders", "replace")
    assert [None] == keys("notes", "create")
    assert [None] == keys("notes", "update")


def test_a_key_makes_any_call_repeatable():
    """With a key of the caller's, option or header, a POST or PATCH is tried again."""
    assert ["k"] * 3 == keys("notes", "create", idempotency_key="k")
    assert ["k"] * 3 == keys("notes", "update", extra_headers={"X-Request-Key": "k"})


def test_the_key_can_be_left_out():
    """`omit` takes the header away."""
    without = {"X-Request-Key": omit}
    assert [None] * 3 == keys("orders", "create", extra_headers=without)
    assert [None] == keys("notes", "create", extra_headers=without, idempotency_key="k")
