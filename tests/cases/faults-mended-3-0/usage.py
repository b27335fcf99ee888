"""The types are those that the document meant."""

from typing import assert_type

from faults_mended_3_0 import AsyncFaultsMended30, FaultsMended30
from faults_mended_3_0.models import Pet

assert_type(FaultsMended30().files.send(kind="cat", pair=("b", 2)), Pet)


async def use() -> None:
    """The same, awaited."""
    assert_type(await AsyncFaultsMended30().files.send(kind="dog"), Pet)
