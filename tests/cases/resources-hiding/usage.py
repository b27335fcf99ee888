from datetime import date

from resources_hiding import AsyncResourcesHiding, ResourcesHiding


def show(client: ResourcesHiding) -> None:
    number: int = client.shelves.list.get("a")[0]
    day: date = client.shelves.create(body=["a"])[0]
    print(number, day, client.shelves.date.get("a"))


async def show_async(client: AsyncResourcesHiding) -> None:
    print(await client.shelves.str.get("a"))
