"""The way to every method of the tree."""

from resource_tree import AsyncResourceTree, ResourceTree


def walk(client: ResourceTree) -> None:
    """Resources in resources; what would clash has an underscore."""
    client.campaigns.list()
    client.campaigns.transfer_configs.create("c")
    client.campaigns.transfer_configs.of("c")
    client.close_.all()
    client.default.get_status()
    client.import_.create()
    client.models.list()
    client.orders.notes.list("o", b="x")
    client.orders.list()
    client.orders.create()
    client.orders.get("o")
    client.orders.delete("o")
    client.orders.notes.list_for_order("o", a="x")
    client.orders.cancel("o")
    client.pets.list()
    client.pets.create()
    client.pets.get("p")
    client.pets.update("p")
    client.pets.replace("p")
    client.pets.delete("p")
    client.pets.head("p")
    client.pets.toys.create("p")
    client.pets.toys.get("p", "t")
    client.profile.get()
    client.things.latest()
    client.things.old.list()
    client.close()


async def walk_async(client: AsyncResourceTree) -> None:
    """The same, awaited."""
    await client.campaigns.transfer_configs.of("c")
    await client.pets.toys.get("p", toy_id="t")
    await client.things.old.list()
    await client.close()
