from inheritance import AsyncInheritance, Inheritance, models


def show(client: Inheritance) -> None:
    for pet in client.pets.list():
        if isinstance(pet, models.Cat):
            lives: int | None = pet.lives
            print(lives)
        name: str = pet.name
        print(name)
    client.pets.create(body={"pet_type": "doggy", "name": "b", "bark": "w"})
    client.pets.create(body=models.Cat(pet_type="cat", name="a"))


async def show_async(client: AsyncInheritance) -> None:
    node = await client.nodes.get()
    if isinstance(node, models.Branch) and node.left:
        label: str | None = node.left.label
        print(label)
