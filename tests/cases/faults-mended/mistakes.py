"""A type that was repaired is a type."""

from faults_mended import AsyncFaultsMended, FaultsMended

FaultsMended().things.get("1", "part")  # wrong: limit is required
FaultsMended().things.get("1", "part", limit="many")  # wrong: limit is a number


async def wait() -> None:
    """The same of the async client."""
    AsyncFaultsMended().things.list()  # wrong: not awaited
