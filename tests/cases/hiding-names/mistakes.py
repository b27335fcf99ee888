"""A name that hid a type would also hide these mistakes."""

from datetime import date

from hiding_names import AsyncHidingNames, HidingNames, params

DAY = date(2026, 1, 31)
THINGS = HidingNames().things
ASYNC = AsyncHidingNames().things

THINGS.list(str=1)  # wrong: a list of str
THINGS.list(date=1)  # wrong: a date
THINGS.create(list=["x"])  # wrong: date is missing
THINGS.create(date=DAY, list=[1])  # wrong: type of an item
THINGS.create(date=DAY, list=[], lists=[["1"]])  # wrong: type of an item
THINGS.create(date=DAY, list=[], str=1)  # wrong: type
THINGS.create(date=DAY, list=[], int="1")  # wrong: type
THINGS.create(date=DAY, list=[], dict={"k": 1})  # wrong: type of a value
THINGS.create(date=DAY, list=[], dict_={"k": "v"})  # wrong: the field's name
THINGS.create(date=DAY, list=[], type="c")  # wrong: not in the enum
THINGS.create(date=DAY, list=[], float="1")  # wrong: type
THINGS.create(date=DAY, list=[], again={"list": []})  # wrong: date is missing
THINGS.omit()  # wrong: it is called omit_
HIDDEN: params.HiddenParam = {"date": DAY, "list": [], "dict": {}}  # wrong: wire name
NUMBER: int = THINGS.str()  # wrong: a str
KEYS: dict[str, int] = THINGS.dict()  # wrong: the values are str
FIELD: str = THINGS.models().int  # wrong: int or None


async def wait() -> None:
    """The same of the async client."""
    number: int = await ASYNC.str()  # wrong: a str
    print(number)
