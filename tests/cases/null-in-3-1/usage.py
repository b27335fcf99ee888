"""Null where the document has it, left out where nothing is required."""

from typing import assert_type

from null_in_3_1 import AsyncNullIn31, NullIn31, models, omit


def use(client: NullIn31) -> None:
    """Left out, null and a value."""
    client.things.list(req="a", req_null=None, x_req="a", x_req_null=None)
    thing = client.things.replace(req="a", req_null=None, opt_enum=None, opt_ref=omit)
    assert_type(thing, models.Thing)
    client.things.replace(req="a", req_null="b", opt="c", opt_null="d", opt_enum="v")
    client.things.create(body=[thing])


async def use_async(client: AsyncNullIn31) -> None:
    """The same, awaited."""
    await client.things.replace(req="a", req_null=None, opt_target=None)
