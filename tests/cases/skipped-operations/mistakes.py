"""What was left out is not there."""

from skipped_operations import AsyncSkippedOperations, SkippedOperations

SkippedOperations().files.upload(body=b"")  # wrong: left out
NUMBERS: list[int] = SkippedOperations().files.list()  # wrong: a list of str


async def wait() -> None:
    """The same of the async client."""
    AsyncSkippedOperations().files.list()  # wrong: not awaited
