import asyncio
import inspect
from uuid import UUID

from idempotency_parameter import (
    AsyncIdempotencyParameter,
    IdempotencyParameter,
    InternalServerError,
)
from wire import Wire

FAILURE = {"status": 500, "headers": {"retry-after-ms": "1"}}


def keys(wire):
    return [request.headers.get("Idempotency-Key") for request in wire.requests]


def fail(call):
    try:
        call()
    except InternalServerError:
        return
    raise AssertionError("no error was raised")


def test_the_parameter_is_no_argument():
    """It is one of the options; the other parameters are arguments."""
    client = Wire().client(IdempotencyParameter)
    assert ["x_trace", "options"] == [*inspect.signature(client.payments.create).parameters]


def test_a_key_is_made_up():
    """Whoever gives no key gets one, and the POST is tried again with it."""
    wire = Wire(**FAILURE)
    fail(wire.client(IdempotencyParameter).payments.create)
    assert 3 == len(keys(wire))
    assert {UUID(keys(wire)[0])} == set(map(UUID, keys(wire)))


def test_a_key_is_given():
    """The option is sent under the parameter's name, by the async client as well."""
    wire = Wire(**FAILURE)
    client = wire.async_client(AsyncIdempotencyParameter, max_retries=1)
    fail(lambda: asyncio.run(client.payments.create(idempotency_key="k", x_trace="t")))
    assert ["k", "k"] == keys(wire)
    assert "t" == wire.header("X-Trace")


def test_other_operations_have_none():
    """An idempotent POST of an API that names no header is repeated without a key."""
    wire = Wire(**FAILURE)
    fail(wire.client(IdempotencyParameter).checks.create)
    assert [None] * 3 == keys(wire)
    fail(lambda: wire.client(IdempotencyParameter).checks.create(idempotency_key="k"))
    assert ["k"] * 3 == keys(wire)[3:]
