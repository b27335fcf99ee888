"""What is none of the variants."""

from unions import AsyncUnions, Unions, models, params

CLIENT = Unions()
ASYNC = AsyncUnions()

CLIENT.pets.create(body={})  # wrong: no tag
CLIENT.pets.create(body={"kind": "bird"})  # wrong: no such variant
CLIENT.pets.create(body={"kind": "cat", "friend": {}})  # wrong: a field of the other
CLIENT.pets.create(body={"kind": "cat", "lives": "9"})  # wrong: type of a field
CLIENT.pets.create(body={"kind": "dog", "friend": {"kind": 1}})  # wrong: deeper
CLIENT.pets.create(body=models.Login(user="u"))  # wrong: another model
CLIENT.pets.create(body="cat")  # wrong: an object
CLIENT.pets.list(key=1.5)  # wrong: int or str
CLIENT.pets.list(key=None)  # wrong: leave it out
CAT: params.CatParam = {"kind": "dog"}  # wrong: the other's tag
print(CLIENT.pets.list()[0].friend)  # wrong: a cat has none
print(CLIENT.events.get().subject.user)  # wrong: may be a payment, may be None
print(CLIENT.events.get().parts[0])  # wrong: may be None


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.pets.create(body={"kind": "bird"})  # wrong: no such variant
