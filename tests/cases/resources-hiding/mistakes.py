from resources_hiding import ResourcesHiding


def show(client: ResourcesHiding) -> None:
    client.shelves.list.get(1)  # wrong: the id is a text
    client.shelves.create(body=[1])  # wrong: so are they
