"""The names that there would be without the settings."""

from settings_names import AsyncSettingsNames, SettingsNames, models

CLIENT = SettingsNames()
CLIENT.pets  # wrong: it is called animals
CLIENT.animals.register(pet_name="Rex")  # wrong: the field is called name
models.PetDTO  # wrong: it is called Pet


async def wait() -> None:
    """The same of the async client."""
    await AsyncSettingsNames().animals.get("7")  # wrong: it is called find
