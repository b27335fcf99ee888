"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateInput, DateTimeInput, Number, TimeInput, UuidInput
from ._runtime.model import INPUT
from ._runtime.rare_formats import Base64Input, DecimalInput, DurationInput
from ._runtime.rules import Matches

__all__: list[str] = [
    "CreateDayParams",
    "GetDayParams",
    "IdParam",
    "ValuesParam",
]


@with_config(INPUT)
class ValuesParam(TypedDict, total=False):
    """Values, as input."""

    uuid: UuidInput
    date: DateInput
    date_time: Annotated[DateTimeInput, Field(alias="dateTime")]
    time: TimeInput
    duration: DurationInput
    decimal: DecimalInput
    byte: Base64Input
    email: Annotated[str, Field(max_length=40)]
    uri: str
    colour: str
    int64: int
    double: Number
    amount: Annotated[float, Field(multiple_of=0.01)]
    maybe: DateInput | None
    dates: Sequence[DateInput]
    stamp: int


@with_config(INPUT)
class GetDayParams(TypedDict, total=False):
    """The parameters of one operation."""

    day: Required[DateInput]
    id: Required[IdParam]
    since: DateTimeInput
    ids: Sequence[UuidInput]
    price: DecimalInput
    rate: Number
    x_length: DurationInput


@with_config(INPUT)
class CreateDayParams(TypedDict, total=False):
    """The parameters of one operation."""

    day: Required[DateInput]
    id: Required[IdParam]


IdParam: TypeAlias = Annotated[UuidInput, Matches("^[0-9a-f-]+$")]


def __dir__() -> list[str]:
    return __all__
