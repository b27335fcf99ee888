"""Keys, mistaken."""

from idempotency_keys import AsyncIdempotencyKeys, IdempotencyKeys

ORDERS = IdempotencyKeys().orders

ORDERS.create(idempotency_key=7)  # wrong: a str
ORDERS.create(idempotency_key=None)  # wrong: leave it out
ORDERS.create(x_request_key="k")  # wrong: it is called idempotency_key
ORDERS.create("k")  # wrong: by keyword
IdempotencyKeys(idempotency_key="k")  # wrong: of one call


async def wait() -> None:
    """The same of the async client."""
    await AsyncIdempotencyKeys().orders.create(idempotency_key=7)  # wrong: a str
