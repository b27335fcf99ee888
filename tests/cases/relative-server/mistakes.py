"""The URL, mistaken."""

from relative_server import AsyncRelativeServer, RelativeServer

RelativeServer("https://api.example.test")  # wrong: by keyword
RelativeServer(base_url=b"https://api.example.test")  # wrong: a str
RelativeServer(server="https://api.example.test")  # wrong: unknown
RelativeServer().pets.list(base_url="https://api.example.test")  # wrong: of clients


async def wait() -> None:
    """The same of the async client."""
    AsyncRelativeServer().pets.list()  # wrong: not awaited
