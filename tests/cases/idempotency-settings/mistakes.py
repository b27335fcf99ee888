"""Keys, mistaken."""

from idempotency_settings import AsyncIdempotencySettings, IdempotencySettings

PAYMENTS = IdempotencySettings().payments

PAYMENTS.create(x_once="k")  # wrong: it is called idempotency_key
PAYMENTS.create(idempotency_key_header=1)  # wrong: a str


async def wait() -> None:
    """The same of the async client."""
    AsyncIdempotencySettings().orders.create()  # wrong: not awaited
