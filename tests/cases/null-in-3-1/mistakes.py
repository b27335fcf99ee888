"""Null where the document does not have it."""

from null_in_3_1 import AsyncNullIn31, NullIn31, omit

THINGS = NullIn31().things

THINGS.replace(req="a")  # wrong: required, although it may be null
THINGS.replace(req=None, req_null=None)  # wrong: never null
THINGS.replace(req="a", req_null=omit)  # wrong: required
THINGS.replace(req="a", req_null=None, opt=None)  # wrong: never null
THINGS.replace(req="a", req_null=None, opt_enum="x")  # wrong: not in the enum
THINGS.create(body=None)  # wrong: never null


async def wait() -> None:
    """The same of the async client."""
    await AsyncNullIn31().things.replace(req=None, req_null=None)  # wrong: never null
