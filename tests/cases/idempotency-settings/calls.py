import asyncio

from idempotency_settings import AsyncIdempotencySettings, IdempotencySettings
from wire import Wire


def test_the_settings_name_the_header():
    """The key goes into the header of sdk.toml, not into that of the document."""
    wire = Wire(status=204, body=None)
    wire.client(IdempotencySettings).orders.create(idempotency_key="k")
    asyncio.run(wire.async_client(AsyncIdempotencySettings).orders.create())
    first, second = wire.requests
    assert "k" == first.headers["X-Once"]
    assert 36 == len(second.headers["X-Once"])
    assert "X-Request-Key" not in second.headers


def test_another_header_is_an_argument():
    """A parameter of another name is one like all others, with the suffix of a clash."""
    wire = Wire(status=204, body=None)
    client = wire.client(IdempotencySettings)
    client.payments.create(idempotency_key="k", idempotency_key_header="other")
    assert "k" == wire.header("x-once")
    assert "other" == wire.header("Idempotency-Key")
