from typing import assert_type

from swagger_2 import AsyncSwagger2, Swagger2, models


def use(client: Swagger2) -> None:
    client.pets.shelve(1, ["a"], colours=["red"], sizes=["s"], owner_id=3, note="n")
    assert_type(client.pets.list(space=[1], pipe=["a"], bare=""), list[models.Pet])
    assert_type(client.pets.photo.upload(1, photo=b"", caption="c"), models.Problem)
    assert_type(client.pets.photo.download(1), bytes)
    assert_type(client.search.get(words="w"), dict[str, float | None] | None)


async def use_async(client: AsyncSwagger2) -> None:
    pet: models.Pet = await client.pets.create(body={"kind": "Dog", "name": None})
    assert_type(pet.parent, models.Dog | models.Cat | None)
