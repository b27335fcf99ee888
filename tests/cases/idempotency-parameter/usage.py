"""The parameter is an option."""

from idempotency_parameter import AsyncIdempotencyParameter, IdempotencyParameter


def use(client: IdempotencyParameter) -> None:
    """Although the document requires it, it may be left out."""
    client.payments.create()
    client.payments.create(x_trace="t", idempotency_key="k")
    client.checks.create(idempotency_key="k")


async def use_async(client: AsyncIdempotencyParameter) -> None:
    """The same, awaited."""
    await client.payments.create(idempotency_key="k")
