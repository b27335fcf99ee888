"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "FindPetsParams",
    "ListPetsParams",
]


@with_config(INPUT)
class FindPetsParams(TypedDict, total=False):
    """The parameters of one operation."""

    limit: int
    page: int


@with_config(INPUT)
class ListPetsParams(TypedDict, total=False):
    """The parameters of one operation."""

    limit: int
    page: int


def __dir__() -> list[str]:
    return __all__
