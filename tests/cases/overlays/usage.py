"""The types are those after all overlays."""

from overlays import AsyncOverlays, Overlays, models


def call(client: Overlays) -> None:
    """A name that an overlay requires is text, not perhaps."""
    pets: list[models.Pet] = client.pets.list(limit=1, page=2)
    name: str = pets[0].name
    if pets[0].owner:
        name = pets[0].owner.email
    print(name, client.cats.find_pets(page=1))


async def call_async(client: AsyncOverlays) -> None:
    """The same, awaited."""
    await client.pets.list(limit=1)
