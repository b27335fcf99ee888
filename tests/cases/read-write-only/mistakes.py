"""What is read only is no input, what is write only in no answer."""

from read_write_only import AsyncReadWriteOnly, ReadWriteOnly, params

USERS = ReadWriteOnly().users
ASYNC = AsyncReadWriteOnly().users

USERS.create(name="n")  # wrong: the password is required
USERS.create(id="i", name="n", password="p")  # wrong: id is read only
USERS.create(name="n", password="p", stamp={})  # wrong: stamp is read only
PASSWORD: object = USERS.create(name="n", password="p").password  # wrong: write only
USERS.replace(body=[{"name": "n"}])  # wrong: the password is required
USER: params.UserParam = {"id": "i", "name": "n", "password": "p"}  # wrong: read only


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.create(name="n", password=None)  # wrong: never null
