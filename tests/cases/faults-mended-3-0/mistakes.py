"""A type that was repaired is a type."""

from faults_mended_3_0 import AsyncFaultsMended30, FaultsMended30

FaultsMended30().files.list(ids=["one"])  # wrong: they are numbers
FaultsMended30().files.send(kind="cow")  # wrong: no such kind


async def wait() -> None:
    """The same of the async client."""
    AsyncFaultsMended30().files.send(kind="cat")  # wrong: not awaited
