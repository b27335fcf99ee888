"""Calls of a method with long documentation."""

from descriptions import AsyncDescriptions, Descriptions

PETS = Descriptions().pets
ASYNC = AsyncDescriptions().pets

PETS.get()  # wrong: id is missing
PETS.get(1)  # wrong: type
PETS.get("p", verbose="yes")  # wrong: type
PETS.get("p", True)  # wrong: verbose goes by keyword
AGE: str = PETS.get("p").age  # wrong: int or None


async def wait() -> None:
    """The same of the async client."""
    ASYNC.get("p")  # wrong: not awaited
