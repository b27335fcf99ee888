"""Fields of a part that does not have them."""

from schemas_joined import AsyncSchemasJoined, SchemasJoined

PETS = SchemasJoined().pets
ASYNC = AsyncSchemasJoined().pets

PETS.create()  # wrong: name is missing
PETS.create(name=None)  # wrong: never null
PETS.create(name="n", bark=1)  # wrong: of the answer only
PETS.create(name="n", leash=1)  # wrong: a str
BARK: str = PETS.create(name="n").bark  # wrong: an int
SECRET: object = PETS.create(name="n").secret  # wrong: of the input only
NAME: str = PETS.create(name="n").name  # wrong: may be None


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.create(kind="k")  # wrong: name is missing
