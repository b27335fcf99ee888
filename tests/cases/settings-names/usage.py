"""The names of the settings."""

from settings_names import AsyncSettingsNames, SettingsNames, models, params


def use(client: SettingsNames) -> str:
    """Calls, a class, its twin, and fields."""
    pet: params.PetParam = {"name": "Rex", "pet_id": "dog"}
    found: models.Pet = client.animals.register(**pet)
    client.office.staff.list_users()
    return found.name


async def use_async(client: AsyncSettingsNames) -> models.Pet:
    """The same, awaited."""
    return await client.animals.find("7")
