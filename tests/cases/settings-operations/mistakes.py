"""The operations that are not wanted."""

from settings_operations import AsyncSettingsOperations, SettingsOperations, models

CLIENT = SettingsOperations()
CLIENT.pets.create  # wrong: left out by its id
CLIENT.pets.list_toys  # wrong: left out by its path and method
models.User  # wrong: nobody needs it


async def wait() -> None:
    """The same of the async client."""
    await AsyncSettingsOperations().admin.list_users()  # wrong: left out by its path
