"""Formats: objects in answers; in input the object or its string."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import assert_type
from uuid import UUID

from formats import AsyncFormats, Formats, models, params

ID = UUID("497f6eca-6276-4993-bfeb-53cbbbba6f08")
DAY = date(2026, 1, 31)
VALUES: params.ValuesParam = {"date": DAY, "maybe": None, "uuid": str(ID), "double": 1}


def get(client: Formats) -> None:
    """Each field has the class of its format."""
    found = client.days.get(DAY, ID)
    assert_type(found, models.Values)
    assert_type(found.uuid, UUID | None)
    assert_type(found.date, date | None)
    assert_type(found.date_time, datetime | None)
    assert_type(found.time, time | None)
    assert_type(found.duration, timedelta | None)
    assert_type(found.decimal, Decimal | None)
    assert_type(found.byte, bytes | None)
    assert_type(found.email, str | None)
    assert_type(found.int64, int | None)
    assert_type(found.double, float | None)
    assert_type(found.dates, list[date] | None)
    client.days.get(
        "2026-01-31",
        str(ID),
        since=datetime(2026, 1, 31),
        ids=[ID, str(ID)],
        price=Decimal("1.5"),
        rate=1,
        x_length=timedelta(seconds=1),
    )


def create(client: Formats) -> None:
    """Objects, and their strings."""
    client.days.create(
        DAY,
        ID,
        uuid=ID,
        date=DAY,
        date_time=datetime(2026, 1, 31),
        time=time(12),
        duration=timedelta(1),
        decimal=Decimal(1),
        byte=b"\0",
        email="a@example.test",
        uri="https://example.test",
        colour="red",
        int64=1,
        double=1.5,
        amount=1,
        maybe=None,
        dates=(DAY, "2026-01-31"),
        stamp=1,
    )
    client.days.create(DAY, ID, date="2026-01-31", time="12:00:00", duration="P1D")
    client.days.create(DAY, ID, decimal="1.50", byte="AP8=", maybe="2026-01-31")


async def use_async(client: AsyncFormats) -> None:
    """The same, awaited."""
    assert_type((await client.days.get(DAY, ID)).time, time | None)
    await client.days.create(DAY, ID, date=DAY)
