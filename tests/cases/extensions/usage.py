"""The options of waits and limits."""

from extensions import AsyncExtensions, Extensions, RateLimitError


def use(client: Extensions) -> None:
    """The document's limit can be replaced and taken away."""
    client.with_options(rate_limit=(1, 0.5)).orders.create()
    client.with_options(rate_limit=None, max_retry_wait=3).payments.create()
    client.payments.create(idempotency_key="once", max_retries=5, deadline=3.5)


async def use_async(client: AsyncExtensions) -> None:
    """The wait is on the error."""
    try:
        await client.orders.create()
    except RateLimitError as error:
        print((error.retry_after or 0.0) + 1.5)
