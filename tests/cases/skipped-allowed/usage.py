"""What was left out does not disturb the rest."""

from typing import assert_type

from skipped_allowed import AsyncSkippedAllowed, SkippedAllowed

assert_type(SkippedAllowed().files.list(), list[str])


async def use() -> None:
    """The same, awaited."""
    assert_type(await AsyncSkippedAllowed().files.list(), list[str])
