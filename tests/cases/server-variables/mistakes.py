"""The server, mistaken."""

from server_variables import AsyncServerVariables, ServerVariables

ServerVariables(base_url=7)  # wrong: a str
ServerVariables().pets.list("x")  # wrong: there is no argument
PETS: str = ServerVariables().pets.list()  # wrong: it gives nothing


async def wait() -> None:
    """The same of the async client."""
    AsyncServerVariables().pets.list()  # wrong: not awaited
