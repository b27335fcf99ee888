"""The models: what answers are read into."""

from __future__ import annotations

from datetime import date as _date, datetime, time as _time, timedelta
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from pydantic import Field

from ._runtime.model import Model
from ._runtime.rare_formats import Base64Bytes

__all__: list[str] = [
    "Values",
]


class Values(Model):
    """Values."""

    uuid: UUID | None = None
    date: _date | None = None
    date_time: Annotated[datetime | None, Field(alias="dateTime")] = None
    time: _time | None = None
    duration: timedelta | None = None
    decimal: Decimal | None = None
    byte: Base64Bytes | None = None
    email: str | None = None
    uri: str | None = None
    colour: str | None = None
    int64: int | None = None
    double: float | None = None
    amount: float | None = None
    maybe: _date | None = None
    dates: list[_date] | None = None
    stamp: int | None = None


def __dir__() -> list[str]:
    return __all__
