"""What was left out does not disturb the rest."""

from typing import assert_type

from faults_that_stop import AsyncFaultsThatStop, FaultsThatStop
from faults_that_stop.models import Good

assert_type(FaultsThatStop().good.get(), Good)


async def use() -> None:
    """The same, awaited."""
    assert_type(await AsyncFaultsThatStop().good.get(), Good)
