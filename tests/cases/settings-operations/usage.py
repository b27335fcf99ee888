"""The operations that are wanted."""

from settings_operations import AsyncSettingsOperations, SettingsOperations, models


def use(client: SettingsOperations) -> models.Status:
    """One of them."""
    client.pets.list()
    return client.admin.get()


async def use_async(client: AsyncSettingsOperations) -> models.PetDTO:
    """Another, awaited."""
    return await client.pets.get("7")
