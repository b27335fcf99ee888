"""A key is an option of every call."""

from idempotency_keys import AsyncIdempotencyKeys, IdempotencyKeys, omit


def use(client: IdempotencyKeys) -> None:
    """Given, made up, taken away."""
    client.orders.create()
    client.orders.create(idempotency_key="k")
    client.orders.update(extra_headers={"X-Request-Key": omit})
    client.orders.replace()
    client.notes.create(idempotency_key="k", max_retries=3)
    client.notes.update()


async def use_async(client: AsyncIdempotencyKeys) -> None:
    """The same, awaited."""
    await client.orders.create(idempotency_key="k")
