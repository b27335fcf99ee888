"""Models and parameters of other files have their types."""

from several_files import AsyncSeveralFiles, SeveralFiles, models


def call(client: SeveralFiles) -> None:
    """One file is one class, wherever it is referred to."""
    pet: models.Pet = client.pets.get("a")
    parents: list[models.Pet] | None = pet.parents
    if pet.owner and pet.owner.pets and pet.owner.pet:
        first: models.Pet = pet.owner.pets[0]
        favourite: bool | None = pet.owner.pet.favourite
        print(parents, first, favourite)
    client.pets.create(name="Tom", owner={"name": "Ann"}, limit=1)
    animals: list[models.Cat | models.Dog] = client.animals.list()
    print(animals)


async def call_async(client: AsyncSeveralFiles) -> None:
    """The same, awaited."""
    await client.pets.create(name="Tom", colour="red")
