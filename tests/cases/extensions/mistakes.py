"""Options of waits and limits, mistaken."""

from extensions import AsyncExtensions, Extensions, RateLimitError

CLIENT = Extensions()

Extensions(rate_limit=60)  # wrong: requests and seconds
Extensions(rate_limit=(1.5, 60))  # wrong: a whole number of requests
Extensions(max_retry_wait="1m")  # wrong: seconds
CLIENT.orders.create(rate_limit=None)  # wrong: an option of clients
CLIENT.payments.create(idempotency_key=7)  # wrong: a str
CLIENT.payments.create(max_retries=1.5)  # wrong: an int
CLIENT.payments.create(deadline=None)  # wrong: seconds, or left out


async def wait(client: AsyncExtensions) -> None:
    """The wait may be unknown."""
    try:
        client.orders.create()  # wrong: not awaited
    except RateLimitError as error:
        print(error.retry_after + 1.0)  # wrong: may be None
