"""There is no body to give."""

from body_of_get import AsyncBodyOfGet, BodyOfGet

CHARGES = BodyOfGet().charges
ASYNC = AsyncBodyOfGet().charges

CHARGES.list(body={})  # wrong: no body
CHARGES.list(pageSize=2)  # wrong: the wire's name
CHARGES.list(limit="1")  # wrong: type
NUMBERS: list[int] = CHARGES.list()  # wrong: a list of str


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.list(1)  # wrong: limit goes by keyword
