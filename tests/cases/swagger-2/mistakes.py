from swagger_2 import Swagger2


def mistake(client: Swagger2) -> None:
    client.pets.shelve(1, ["a"])  # wrong: the colours are missing
    client.pets.list(space="1 2")  # wrong: a list of numbers
    client.pets.create(body={"kind": "Dog"})  # wrong: the name is missing
    client.pets.photo.upload(1, caption="c")  # wrong: the photo is missing
    client.pets.list(pipe=["c"])  # wrong: not in the enum
