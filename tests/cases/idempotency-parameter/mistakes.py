"""The parameter, mistaken."""

from uuid import UUID

from idempotency_parameter import AsyncIdempotencyParameter, IdempotencyParameter

PAYMENTS = IdempotencyParameter().payments

PAYMENTS.create(idempotency_key=UUID(int=1))  # wrong: a str
PAYMENTS.create(idempotency_key_header="k")  # wrong: unknown
PAYMENTS.create(x_trace=1)  # wrong: a str


async def wait() -> None:
    """The same of the async client."""
    AsyncIdempotencyParameter().payments.create()  # wrong: not awaited
