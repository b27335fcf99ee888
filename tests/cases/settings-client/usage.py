"""Nothing is typed in another way than without settings."""

from settings_client import AsyncSettingsClient, SettingsClient


def use() -> list[str]:
    """Options are there as ever."""
    return SettingsClient(timeout=2, max_retries=5).things.list(max_retries=0)


async def use_async(client: AsyncSettingsClient) -> list[str]:
    """The same, awaited."""
    return await client.things.list(timeout=None)
