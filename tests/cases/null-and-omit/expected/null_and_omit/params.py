"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TYPE_CHECKING

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import Owner

__all__: list[str] = [
    "OwnerParam",
    "ThingParam",
]


@with_config(INPUT)
class ThingParam(TypedDict, total=False):
    """Thing, as input."""

    kept: Required[str]
    cleared: Required[str | None]
    plain: int
    empty: int | None
    colour: Literal["red", "blue"] | None
    owner: Twin[OwnerParam, "Owner"] | None
    holder: Twin[OwnerParam, "Owner"] | None
    tags: Sequence[str | None] | None


@with_config(INPUT)
class OwnerParam(TypedDict, total=False):
    """Owner, as input."""

    name: str | None


def __dir__() -> list[str]:
    return __all__
