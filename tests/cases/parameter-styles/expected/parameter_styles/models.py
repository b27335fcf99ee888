"""The models: what answers are read into."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Filter",
    "Order",
    "Size",
]


class Filter(Model):
    """Filter."""

    since: date | None = None
    done: bool | None = None
    size: Size | None = None
    tags: list[str] | None = None
    note: str | None = None


class Size(Model):
    """Size."""

    width: int | None = None
    unit_name: Annotated[str | None, Field(alias="unitName")] = None


Order: TypeAlias = Literal["asc", "desc"] | str


def __dir__() -> list[str]:
    return __all__
