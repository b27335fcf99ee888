"""What was left out is not there."""

from faults_that_stop import AsyncFaultsThatStop, FaultsThatStop

FaultsThatStop().circle  # wrong: left out


async def wait() -> None:
    """The same of the async client."""
    AsyncFaultsThatStop().good.get()  # wrong: not awaited
