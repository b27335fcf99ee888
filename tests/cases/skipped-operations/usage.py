"""What was left out does not disturb the rest."""

from typing import assert_type

from skipped_operations import AsyncSkippedOperations, SkippedOperations

assert_type(SkippedOperations().files.list(), list[str])


async def use() -> None:
    """The same, awaited."""
    assert_type(await AsyncSkippedOperations().files.list(), list[str])
