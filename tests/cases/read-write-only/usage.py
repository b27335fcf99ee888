"""What is read only is in answers, what is write only in input."""

from datetime import datetime
from typing import assert_type

from read_write_only import AsyncReadWriteOnly, ReadWriteOnly, models, params

USER: params.UserParam = {"name": "n", "password": "p"}


def use(client: ReadWriteOnly) -> None:
    """The user comes back with an id and without a password."""
    user = client.users.create(name="n", password="p")
    assert_type(user, models.User)
    assert_type((user.id, user.name), tuple[str, str])
    assert_type(user.stamp.at if user.stamp else None, datetime | None)
    client.users.replace(body=[USER, {"name": "n", "password": "p"}, user])


async def use_async(client: AsyncReadWriteOnly) -> None:
    """The same, awaited."""
    assert_type((await client.users.create(name="n", password="p")).id, str)
    await client.users.replace(body=[USER])
