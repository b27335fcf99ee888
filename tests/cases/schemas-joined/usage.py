"""The fields of all parts, as one."""

from typing import assert_type

from schemas_joined import AsyncSchemasJoined, SchemasJoined, models


def use(client: SchemasJoined) -> None:
    """What any part requires is required."""
    dog = client.pets.create(name="n", kind="k", leash="l", secret="s")
    assert_type(dog, models.Dog)
    assert_type((dog.bark, dog.name), tuple[int, str | None])
    assert_type((dog.id, dog.leash), tuple[int | None, str | None])


async def use_async(client: AsyncSchemasJoined) -> None:
    """The same, awaited."""
    assert_type((await client.pets.create(name="n")).bark, int)
