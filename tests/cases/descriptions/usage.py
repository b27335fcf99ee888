"""What is deprecated may still be called."""

from typing import assert_type

from descriptions import AsyncDescriptions, Descriptions, models


def call(client: Descriptions) -> None:
    """Deprecation is told in words only."""
    pet = client.pets.get("p", verbose=True)
    assert_type(pet, models.Pet)
    assert_type((pet.name, pet.age), tuple[str | None, int | None])
    assert_type(pet.old, str | None)


async def call_async(client: AsyncDescriptions) -> None:
    """The same, awaited."""
    assert_type((await client.pets.get("p")).quote, str | None)
