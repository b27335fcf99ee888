"""A part of the URL, which is any text."""

from server_one_variable import AsyncServerOneVariable, ServerOneVariable

ServerOneVariable(shop="ada").pets.list()


async def use() -> None:
    """The same, awaited."""
    await AsyncServerOneVariable(shop="ada").pets.list()
