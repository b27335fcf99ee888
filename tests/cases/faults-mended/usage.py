"""The types are those that the document meant."""

from typing import assert_type

from faults_mended import AsyncFaultsMended, FaultsMended
from faults_mended.models import Thing

assert_type(FaultsMended().things.get("1", "part", limit=3), Thing)
assert_type(FaultsMended().things.list(), list[Thing])


async def use() -> None:
    """The same, awaited."""
    assert_type(await AsyncFaultsMended().things.get("1", "part", limit=3), Thing)
