"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateInput
from ._runtime.model import INPUT

__all__: list[str] = [
    "ListThingsParams",
    "SendThingRequestParam",
]


@with_config(INPUT)
class SendThingRequestParam(TypedDict, total=False):
    """SendThingRequest, as input."""

    version: Literal["1.10"]
    on: Required[Literal["yes", "no"]]
    day: DateInput
    at: str
    mode: str
    size: Annotated[float, Field(le=10000.0)]
    many: Sequence[str]
    no: bool
    n404: Annotated[Literal[1, 31, 15, 3], Field(alias="404")]
    quoted: str


@with_config(INPUT)
class ListThingsParams(TypedDict, total=False):
    """The parameters of one operation."""

    on: (
        Literal[
            "yes",
            "no",
            "on",
            "off",
            "1.10",
            "2020-01-01",
            "0755",
            "12:30:45",
            "1_000",
            "true",
            "0x1F",
        ]
        | None
    )
    y: Annotated[str, Field(pattern="^[0-9.]+$")]
    date: DateInput


def __dir__() -> list[str]:
    return __all__
