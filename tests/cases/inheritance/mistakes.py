from inheritance import Inheritance, models


def show(client: Inheritance) -> None:
    for pet in client.pets.list():
        print(pet.lives)  # wrong: only a cat has lives
    client.pets.create(body={"pet_type": "bird", "name": "x"})  # wrong: no such child
    client.pets.create(body=models.Cat(pet_type="dog", name="x"))  # wrong: not the tag
