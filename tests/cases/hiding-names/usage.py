"""Fields, methods and schemas that are called like types."""

from datetime import date, datetime
from typing import Any, assert_type
from uuid import UUID

from hiding_names import AsyncHidingNames, HidingNames, models, params

DAY = date(2026, 1, 31)
HIDDEN: params.HiddenParam = {"date": DAY, "list": ["x"], "dict_": {"k": "v"}, "int": 1}


def fields(found: models.Hidden) -> None:
    """Each field has its own type, whatever it is called."""
    assert_type(found.date, date)
    assert_type(found.other_date, date | None)
    assert_type(found.list, list[str])
    assert_type(found.lists, list[list[int]] | None)
    assert_type(found.str, str | None)
    assert_type(found.int, int | None)
    assert_type(found.dict_, dict[str, str] | None)
    assert_type(found.any, Any)
    assert_type(found.uuid, UUID | None)
    assert_type(found.again, models.Hidden | None)
    assert_type(found.float, float | None)
    assert_type(found.bytes, bytes | None)


def methods(client: HidingNames) -> None:
    """Methods called like types and modules, and those after them."""
    things = client.things
    assert_type(things.list(), list[models.Hidden])
    things.list(type="t", date=DAY, str=["s"], omit="o")
    assert_type(things.dict(), dict[str, str])
    assert_type(things.str(), str)
    assert_type(things.models(), models.Hidden)
    assert_type(things.params(body=[HIDDEN]), models.Hidden)
    things.omit_(q="497f6eca-6276-4993-bfeb-53cbbbba6f08")
    assert_type(things.errors(locals_query="y"), list[str])
    things.after()
    things.cached_property_(q="x")
    rest = things.rest()
    assert_type(rest.datetime, models.Datetime | None)
    assert_type(rest.datetime.a if rest.datetime else None, datetime | None)


def create(client: HidingNames) -> None:
    """The same names as arguments."""
    made = client.things.create(
        date=DAY,
        list=["x"],
        lists=[[1]],
        str="s",
        int=1,
        dict={"k": "v"},
        type="a",
        literal="c",
        literal_="L",
        any_=[1],
        any=None,
        uuid=UUID(int=1),
        again=HIDDEN,
        copy=True,
        float=1,
        bytes=b"\0",
    )
    assert_type(made, list[list[models.Hidden]])


async def use_async(client: AsyncHidingNames) -> None:
    """The same, awaited."""
    assert_type(await client.things.list(), list[models.Hidden])
    assert_type(await client.things.str(), str)
