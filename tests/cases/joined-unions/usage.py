from joined_unions import JoinedUnions, models


def show(client: JoinedUnions) -> None:
    pet = client.pets.replace(body={"kind": "cat", "claws": 18})
    note: str | None = pet.note
    print(note)
    if isinstance(pet, models.DetailedCatCatDetails):
        claws: int = pet.claws
        print(claws)
    client.shapes.replace(body={"shape": "box", "name": "n", "a": 2})
    client.values.replace(both=1, text="ab", lists=["a"], maybe=None, loop=1)
