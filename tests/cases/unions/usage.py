"""Variants are told apart by class or by tag."""

from datetime import date
from typing import assert_type

from unions import AsyncUnions, Unions, models, params

CAT: params.CatParam = {"kind": "cat", "lives": 9}
PET: params.PetParam = {"kind": "puppy", "friend": CAT}


def pets(client: Unions) -> None:
    """A tag narrows in a checker as well."""
    made = client.pets.create(body=CAT)
    assert_type(made, models.Cat | models.Dog)
    if made.kind == "cat":
        assert_type(made, models.Cat)
    else:
        assert_type(made.friend, models.Cat | models.Dog | None)
    client.pets.create(body=PET)
    client.pets.create(body={"kind": "dog", "friend": models.Cat(kind="cat")})
    client.pets.create(body=models.Dog(kind="dog"))
    assert_type(client.pets.list(key=1), list[models.Cat | models.Dog])
    client.pets.list(key="x")


def events(client: Unions) -> None:
    """Unions of models, of scalars, and of both."""
    event = client.events.get()
    assert_type(event.subject, models.Login | models.Payment | None)
    if isinstance(event.subject, models.Login):
        assert_type(event.subject.user, str)
    assert_type(event.shape, models.Circle | models.Square | None)
    assert_type(event.value, int | bool | str | None)
    for part in event.parts or []:
        assert_type(part, models.EventPartsItemText | models.EventPartsItemImage)
    assert_type(event.when, date | None)
    assert_type(event.many, str | list[str] | None)


async def use_async(client: AsyncUnions) -> None:
    """The same, awaited."""
    assert_type(await client.pets.create(body=PET), models.Cat | models.Dog)
    assert_type((await client.events.get()).one, models.Login | None)
