"""Null where the document does not have it, and nothing where it wants something."""

from null_and_omit import AsyncNullAndOmit, NullAndOmit, omit, params

THINGS = NullAndOmit().things
ASYNC = AsyncNullAndOmit().things

THINGS.update(kept="x")  # wrong: required, although it may be null
THINGS.update(cleared=None)  # wrong: kept is missing
THINGS.update(kept=None, cleared=None)  # wrong: never null
THINGS.update(kept=omit, cleared=None)  # wrong: required
THINGS.update(kept="x", cleared=omit)  # wrong: required, although it may be null
THINGS.update(kept="x", cleared=None, plain=None)  # wrong: never null
THINGS.update(kept="x", cleared=None, empty="1")  # wrong: an int, None or left out
THINGS.update(kept="x", cleared=None, colour="green")  # wrong: not in the enum
THINGS.update(kept="x", cleared=None, owner={"name": 1})  # wrong: type of a field
THINGS.update(kept="x", cleared=None, tags=[1])  # wrong: type of an item
THINGS.update(kept="x", cleared=None, tags=[omit])  # wrong: an item is there or not
THING: params.ThingParam = {"kept": "x", "cleared": omit}  # wrong: leave out the key
LENGTH = len(THINGS.update(kept="x", cleared=None).cleared)  # wrong: may be None


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.update(kept="x", cleared=None, plain=None)  # wrong: never null
