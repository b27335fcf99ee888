"""Ways that lead nowhere."""

from resource_tree import AsyncResourceTree, ResourceTree

CLIENT = ResourceTree()
ASYNC = AsyncResourceTree()

CLIENT.transfer_configs.create("c")  # wrong: below campaigns
CLIENT.campaigns.create()  # wrong: no such method
CLIENT.close.all()  # wrong: close is the client's own
CLIENT.pets.toys("p")  # wrong: a resource, the method is toys_
CLIENT.pets.toys.get("p")  # wrong: toy_id is missing
CLIENT.pets.get()  # wrong: pet_id is missing
CLIENT.pets.remove("p")  # wrong: it is called delete
CLIENT.orders.list_notes("o", b="x")  # wrong: the other operation's argument
CLIENT.notes.list("o", a="x")  # wrong: the other operation's argument
CLIENT.things.list()  # wrong: no such method


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.pets.toys("p")  # wrong: a resource, the method is toys_
    ASYNC.orders.cancel("o")  # wrong: not awaited
