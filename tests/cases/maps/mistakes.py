"""Maps with other values."""

from maps import AsyncMaps, Maps, params

MAPS = Maps().maps
METRICS = Maps().metrics
ASYNC = AsyncMaps().maps

MAPS.create(typed={})  # wrong: name is missing
MAPS.create(closed={"more": 1})  # wrong: nothing may be added
MAPS.create(closed={"fooBar": "x"})  # wrong: the wire's name
MAPS.create(objects={"a": {"foo_bar": 1}})  # wrong: type of a value's field
MAPS.create(nested={"a": [1]})  # wrong: a map of maps
MAPS.create(nested={"a": {"b": ["1"]}})  # wrong: type of an item
MAPS.create(nullable={"a": None})  # wrong: the map may be null, its values not
MAPS.create(nullable_values=None)  # wrong: its values may be null, the map not
MAPS.create(free=[1])  # wrong: a map
MAPS.create(enums={"x": "c"})  # wrong: not in the enum
MAPS.create(named={1: "x"})  # wrong: the keys are str
METRICS.replace(body={"a": "1"})  # wrong: a number or None
METRICS.replace(body=[1])  # wrong: a map
CLOSED: params.ClosedParam = {"foo_bar": None}  # wrong: never null
FIRST: int = METRICS.replace(body={})["a"]  # wrong: a list of models


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.create(enums={"x": "c"})  # wrong: not in the enum
