"""Time and chance. Tests replace these names to wait without waiting."""

from __future__ import annotations

import random
import time

now = time.monotonic  # seconds, for measuring
today = time.time  # seconds since 1970, for HTTP dates
sleep = time.sleep
chance = random.random  # 0 <= chance() < 1


async def sleep_async(seconds: float) -> None:
    """Wait under asyncio or trio; cancelling passes through."""
    import anyio  # the HTTP library depends on it

    await anyio.sleep(seconds)
