"""Options, mistaken."""

from settings_client import AsyncSettingsClient, SettingsClient

SettingsClient(max_retries="5")  # wrong: an int


async def wait() -> None:
    """The same of the async client."""
    AsyncSettingsClient().things.list()  # wrong: not awaited
