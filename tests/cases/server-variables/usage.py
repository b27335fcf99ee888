"""The document's server is there by itself."""

from server_variables import AsyncServerVariables, ServerVariables

ServerVariables().pets.list()
ServerVariables(base_url="https://eu.example.test/v2").pets.list(timeout=None)


async def use() -> None:
    """The same, awaited."""
    await AsyncServerVariables().pets.list()
