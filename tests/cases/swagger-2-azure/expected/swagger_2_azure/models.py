"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Fish",
    "Salmon",
    "SmartSalmon",
]


class Salmon(Model):
    """Salmon."""

    fishtype: Literal["salmon"]
    length: float | None = None
    is_wild: Annotated[bool | None, Field(alias="isWild")] = None


class SmartSalmon(Model):
    """SmartSalmon."""

    fishtype: Literal["smart_salmon"]
    length: float | None = None
    is_wild: Annotated[bool | None, Field(alias="isWild")] = None
    college: str | None = None


Fish: TypeAlias = Salmon | SmartSalmon


def __dir__() -> list[str]:
    return __all__
