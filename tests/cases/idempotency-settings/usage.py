"""A key, and an argument that is nearly called so."""

from idempotency_settings import AsyncIdempotencySettings, IdempotencySettings


def use(client: IdempotencySettings) -> None:
    """The option, and the argument."""
    client.orders.create(idempotency_key="k")
    client.payments.create(idempotency_key="k", idempotency_key_header="other")


async def use_async(client: AsyncIdempotencySettings) -> None:
    """The same, awaited."""
    await client.payments.create(idempotency_key_header="other")
