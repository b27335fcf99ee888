"""Values of other formats."""

from datetime import date, time
from uuid import UUID

from formats import AsyncFormats, Formats, params

ID = UUID("497f6eca-6276-4993-bfeb-53cbbbba6f08")
DAY = date(2026, 1, 31)
DAYS = Formats().days
ASYNC = AsyncFormats().days

DAYS.get(20260131, ID)  # wrong: a date
DAYS.get(DAY, 7)  # wrong: a UUID
DAYS.get(DAY, ID, since=DAY)  # wrong: no time of the day
DAYS.get(DAY, ID, ids=ID)  # wrong: a list of them
DAYS.get(DAY, ID, price=1.5)  # wrong: a Decimal
DAYS.get(DAY, ID, rate="1")  # wrong: a number
DAYS.get(DAY, ID, x_length=3)  # wrong: a timedelta
DAYS.create(DAY, ID, uuid=DAY)  # wrong: a UUID
DAYS.create(DAY, ID, date=None)  # wrong: never null
DAYS.create(DAY, ID, time=DAY)  # wrong: a time
DAYS.create(DAY, ID, byte=[1])  # wrong: bytes
DAYS.create(DAY, ID, email=b"a")  # wrong: a str
DAYS.create(DAY, ID, int64=1.5)  # wrong: an int
DAYS.create(DAY, ID, dates=[1])  # wrong: type of an item
VALUES: params.ValuesParam = {"dateTime": "2026-01-31T00:00:00Z"}  # wrong: wire name
TEXT: str | None = DAYS.get(DAY, ID).date  # wrong: a date
TIME: time = DAYS.get(DAY, ID).time  # wrong: may be None


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.get(DAY)  # wrong: id is missing
