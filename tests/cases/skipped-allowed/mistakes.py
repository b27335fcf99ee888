"""What was left out is not there."""

from skipped_allowed import AsyncSkippedAllowed, SkippedAllowed

SkippedAllowed().files.upload(body=b"")  # wrong: left out
NUMBERS: list[int] = SkippedAllowed().files.list()  # wrong: a list of str


async def wait() -> None:
    """The same of the async client."""
    AsyncSkippedAllowed().files.list()  # wrong: not awaited
